package io.github.medpay.data.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.internal.table.PtpPairsBuilder;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NcciCodecTest {

    private static final NcciEdition OLD = new NcciEdition("2024Q3", LocalDate.of(2024, 7, 1), "a test");
    private static final NcciEdition NEW = new NcciEdition("2026Q3", LocalDate.of(2026, 7, 1), "another");

    private static TableReader open(TableWriter table) {
        return TableReader.open("t", table.toBytes());
    }

    @Test
    void pairs_are_given_back_as_they_were_written_unknown_and_open_dates_too() {
        assertThat(PtpCodec.read("t", open(PtpCodec.write(SmallTables.pairs()))))
                .usingRecursiveComparison()
                .isEqualTo(SmallTables.pairs());
    }

    @Test
    void a_table_without_pairs_is_one() {
        PtpTable none = new PtpTable(
                List.of(OLD),
                new int[0],
                new PtpPairsBuilder(0).build(),
                new PtpProfiles(new int[] {0}, new byte[0], new int[0], new int[0], new byte[0], new byte[0]));

        assertThat(PtpCodec.read("t", open(PtpCodec.write(none))))
                .usingRecursiveComparison()
                .isEqualTo(none);
    }

    @Test
    void limits_and_add_on_codes_are_given_back_as_they_were_written() {
        MueTable limits = new MueTable(NEW, new int[] {10, 20}, new int[] {0, 9_999}, new byte[] {1, 3}, new byte[2]);
        AddOnTable addOns = new AddOnTable(
                OLD,
                new int[] {10, 20},
                new byte[] {1, 2},
                new int[] {30, AddOnTable.BY_CONTRACTOR},
                new int[] {NcciEdition.UNKNOWN, 20_000},
                new int[] {NcciEdition.OPEN, 20_100});

        assertThat(MueCodec.read("t", open(MueCodec.write(limits))))
                .usingRecursiveComparison()
                .isEqualTo(limits);
        assertThat(AddOnCodec.read("t", open(AddOnCodec.write(addOns))))
                .usingRecursiveComparison()
                .isEqualTo(addOns);
    }

    /** Blocks of the three codes; pages of two blocks; cells of two pages, filled up with 0; rows of the two histories. */
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "1 0, 1, 1, 2 1, 'pair.block: 2 rows, not 3'",
        "1 0 2, 1, 1, 2 1, pair.block: names row 2 of 2",
        "1 0 1, 2, 1, 2 1, pair.page: names row 2 of 2",
        "1 0 1, 1, 3, 2 1, pair.cell: names row 3 of 3",
        "1 0 1, 1, 1, 2 2, profile.rows: length 2 at row 1 leads out of 3 rows",
        "1 0 1, 1, 1, 2, 'profile.rows: lengths add up to 2, not to 3'",
    })
    void columns_that_lead_nowhere_are_refused(String block, String page, String cell, String rows, String reason) {
        assertRefused(reason, table(numbers(block, 0), numbers(page, 16), numbers(cell, 16), numbers(rows, 0)));
    }

    @Test
    void half_a_page_and_half_a_block_are_refused() {
        int[] sound = numbers("1", 16);

        assertRefused("pair.page: 31 rows, not 16", table(numbers("1 0 1", 0), new int[31], sound, numbers("2 1", 0)));
        assertRefused("pair.cell: 31 rows, not 16", table(numbers("1 0 1", 0), sound, new int[31], numbers("2 1", 0)));
    }

    private static void assertRefused(String reason, TableWriter table) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> PtpCodec.read("t", open(table)))
                .withMessage("table t, section " + reason);
    }

    private static TableWriter table(int[] block, int[] page, int[] cell, int[] rows) {
        TableWriter table = new TableWriter(PtpCodec.KIND);
        EditionCodec.write(List.of(OLD, NEW), table);
        PtpProfiles profiles = SmallTables.pairs().profiles();
        return table.numbers("code.code", SmallTables.pairs().code())
                .numbers("pair.block", block)
                .numbers("pair.page", page)
                .numbers("pair.cell", cell)
                .numbers("profile.rows", rows)
                .numbers("row.edition", profiles.edition())
                .numbers("row.effective", profiles.effective())
                .numbers("row.deletion", profiles.deletion())
                .numbers("row.indicator", profiles.indicator())
                .numbers("row.rationale", profiles.rationale());
    }

    /** The numbers of a text, behind an empty piece of some length and filled up to twice that length. */
    private static int[] numbers(String text, int piece) {
        List<String> cells = List.of(text.split(" "));
        int[] numbers = new int[piece == 0 ? cells.size() : 2 * piece];
        for (int i = 0; i < cells.size(); i++) {
            numbers[piece + i] = Integer.parseInt(cells.get(i));
        }
        return numbers;
    }

    @Test
    void another_kind_is_refused() {
        TableReader limits = open(MueCodec.write(new MueTable(OLD, new int[0], new int[0], new byte[0], new byte[0])));

        assertThatExceptionOfType(TableException.class).isThrownBy(() -> PtpCodec.read("t", limits));
        assertThatExceptionOfType(TableException.class).isThrownBy(() -> AddOnCodec.read("t", limits));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> MueCodec.read("t", open(PtpCodec.write(SmallTables.pairs()))));
    }

    @Test
    void limits_of_two_editions_or_with_columns_of_different_lengths_are_refused() {
        TableWriter two = new TableWriter(MueCodec.KIND);
        EditionCodec.write(List.of(OLD, NEW), two);
        two.numbers("mue.code").numbers("mue.limit").numbers("mue.adjudication").numbers("mue.rationale");
        TableWriter uneven =
                MueCodec.write(new MueTable(OLD, new int[] {1, 2}, new int[] {1}, new byte[] {1, 1}, new byte[2]));

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> MueCodec.read("t", open(two)))
                .withMessage("table t, section edition.name: not one edition");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> MueCodec.read("t", open(uneven)))
                .withMessage("table t, section mue.limit: 1 rows, others have 2");
    }
}
