package io.github.medpay.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RelativeValueTableProperties {

    /** Rows of few and of many different values, below and above what fits into 16 bits. */
    private static Map<RowColumn, int[]> columns(int rows, int seed, int values) {
        Random random = new Random(seed);
        Map<RowColumn, int[]> columns = new EnumMap<>(RowColumn.class);
        for (RowColumn column : RowColumn.values()) {
            columns.put(column, random.ints(rows, 0, values).toArray());
        }
        columns.put(RowColumn.CODE, random.ints(rows, 0, 60_466_176).toArray());
        columns.put(RowColumn.MODIFIER, random.ints(rows, 0, 4).toArray());
        columns.put(
                RowColumn.STATUS, random.ints(rows, 0, 5).map("ARTNX"::charAt).toArray());
        return columns;
    }

    private static int number(Map<RowColumn, int[]> columns, RowColumn column, int row) {
        return RelativeValueTable.required(columns, column)[row];
    }

    @Property(tries = 100)
    void every_column_is_given_back_as_it_was(
            @ForAll @IntRange(max = 3_000) int rows,
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 999_999) int values) {
        Map<RowColumn, int[]> columns = columns(rows, seed, values);

        RelativeValueTable table = RelativeValueTable.of(columns);

        assertThat(table.size()).isEqualTo(rows);
        for (RowColumn column : RowColumn.values()) {
            assertThat(table.column(column)).as(column.name()).isEqualTo(columns.get(column));
        }
    }

    @Property(tries = 100)
    void a_row_has_an_amount_by_status_and_relative_values(@ForAll int seed) {
        Map<RowColumn, int[]> columns = columns(200, seed, 2);

        RelativeValues values = RelativeValueTable.of(columns).values();

        for (int row = 0; row < 200; row++) {
            int sum = 0;
            for (RowColumn column : Arrays.asList(
                    RowColumn.WORK, RowColumn.NON_FACILITY_PE, RowColumn.FACILITY_PE, RowColumn.MALPRACTICE)) {
                sum += number(columns, column, row);
            }
            int status = number(columns, RowColumn.STATUS, row);
            boolean amount = status == 'A' || ((status == 'R' || status == 'T') && sum > 0);
            assertThat(values.hasAny(row)).isEqualTo(sum > 0);
            assertThat(values.hasAmount(row)).isEqualTo(amount);
            assertThat(values.workOfAmount(row) >= 0).isEqualTo(amount);
        }
    }

    @Property(tries = 100)
    void tables_are_equal_if_every_column_is(
            @ForAll int seed, @ForAll RowColumn changed, @ForAll @IntRange(max = 49) int row) {
        Map<RowColumn, int[]> columns = columns(50, seed, 3);
        RelativeValueTable table = RelativeValueTable.of(columns);

        assertThat(RelativeValueTable.of(columns)).isEqualTo(table).hasSameHashCodeAs(table);
        RelativeValueTable.required(columns, changed)[row] ^= 1;
        assertThat(RelativeValueTable.of(columns)).isNotEqualTo(table);
    }

    @Example
    void more_rows_than_16_bits_can_number_are_refused() {
        assertThat(RelativeValueTable.of(columns(65_535, 1, 3)).size()).isEqualTo(65_535);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeValueTable.of(columns(65_536, 1, 3)))
                .withMessage("65536 rows, at most 65535 are counted");
    }

    /** 65,535 rows, no two alike: as many profiles as there can be. */
    @Example
    void every_row_may_have_a_profile_of_its_own() {
        Map<RowColumn, int[]> columns = columns(65_535, 1, 1);
        int[] bases = IntStream.range(0, 65_535).toArray();
        columns.put(RowColumn.ENDOSCOPIC_BASE, bases);

        assertThat(RelativeValueTable.of(columns).column(RowColumn.ENDOSCOPIC_BASE))
                .isEqualTo(bases);
    }

    @Example
    void a_column_of_another_length_and_a_modifier_that_is_none_are_refused() {
        Map<RowColumn, int[]> columns = columns(2, 1, 3);
        columns.put(RowColumn.TEAM, new int[3]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeValueTable.of(columns))
                .withMessage("TEAM has 3 rows, others have 2");
        columns.put(RowColumn.TEAM, new int[2]);
        columns.put(RowColumn.MODIFIER, new int[] {0, 4});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeValueTable.of(columns))
                .withMessage("row 1 has an unknown modifier: 4");
    }
}
