package io.github.medpay.data.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.AddOnTable;
import io.github.medpay.spi.MueTable;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.PtpProfiles;
import io.github.medpay.spi.PtpTable;
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
                new int[] {0},
                new char[0],
                new char[0],
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

    private static PtpTable pairs(int[] offset, char[] columnTwo, char[] profile, int[] rows) {
        PtpTable sound = SmallTables.pairs();
        PtpProfiles profiles = sound.profiles();
        return new PtpTable(
                sound.editions(),
                sound.code(),
                offset,
                columnTwo,
                profile,
                new PtpProfiles(
                        rows,
                        profiles.edition(),
                        profiles.effective(),
                        profiles.deletion(),
                        profiles.indicator(),
                        profiles.rationale()));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2 2 4, 1 2 1, 0 1 0, 2 3, code.pairs: length 2 at row 2 leads out of 3 rows",
        "2 2 2, 1 2 1, 0 1 0, 2 3, 'code.pairs: lengths add up to 2, not to 3'",
        "2 2 3, 1 3 1, 0 1 0, 2 3, pair.column-two: names row 3 of 3",
        "2 2 3, 1 2 1, 0 2 0, 2 3, pair.profile: names row 2 of 2",
        "2 2 3, 1 2 1, 0 1 0, 2 4, profile.rows: length 2 at row 1 leads out of 3 rows",
        "2 2 3, 1 2 1, 0 1, 2 3, 'pair.profile: 2 rows, others have 3'",
    })
    void columns_that_lead_nowhere_are_refused(
            String offsets, String columnTwo, String profile, String rows, String reason) {
        TableReader table = open(
                PtpCodec.write(pairs(numbers("0 " + offsets), chars(columnTwo), chars(profile), numbers("0 " + rows))));

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> PtpCodec.read("t", table))
                .withMessage("table t, section " + reason);
    }

    private static int[] numbers(String text) {
        return List.of(text.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    }

    private static char[] chars(String text) {
        int[] numbers = numbers(text);
        char[] chars = new char[numbers.length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) numbers[i];
        }
        return chars;
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
