package io.github.medpay.data.codec;

import static io.github.medpay.data.codec.SmallTables.read;
import static io.github.medpay.data.codec.SmallTables.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.TableFiles;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table whose checksums are right, and one value of which this library does not know, is refused when it is opened. */
class UnknownValuesTest {

    private static final int LAST_CODE = ProcedureCode.pack("ZZZZZ");

    private static final List<String> KINDS = List.of(
            ReleaseCodec.KIND,
            ZipCodec.KIND,
            AnesthesiaCodec.KIND,
            PtpCodec.KIND,
            MueCodec.KIND,
            AddOnCodec.KIND,
            DrugCodec.KIND,
            LaboratoryCodec.KIND,
            PricingIndicatorCodec.KIND);

    /** Names and remarks: any text is one. */
    private static final Set<String> FREE_TEXTS = Set.of(
            "name",
            "source",
            "locality.name",
            "county.state",
            "county.area",
            "county.counties",
            "edition.name",
            "edition.source");

    /** Kind, column, row, and values that are none there. */
    static Stream<Arguments> unknown() {
        return Stream.of(
                unknown("release", "effective-from", 0, 20250229, 0, -20250101),
                unknown("release", "conversion-factors", 0, 0, -1, 1_000_000),
                unknown("release", "row.code", 0, -1, LAST_CODE, LAST_CODE + 1),
                unknown("release", "row.modifier", 1, -1, 0, 4, 128 + 3, 256 + 3),
                unknown("release", "row.profile", 0, 1),
                unknown("release", "row.profile", 2, -1, 2, 65_536),
                unknown("release", "profile.status", 1, 0, 'Z', 'a', -1, 128 + 'A', 256 + 'A'),
                unknown("release", "profile.status", 0, 0, -1),
                unknown("release", "profile.not-used-for-medicare", 1, -1, 2),
                unknown("release", "row.work", 1, -1, 1_000_000, Integer.MIN_VALUE),
                unknown("release", "row.non-facility-pe", 1, -1, 1_000_000),
                unknown("release", "row.facility-pe", 1, -1, 1_000_000),
                unknown("release", "row.malpractice", 1, -1, 1_000_000),
                unknown("release", "profile.non-facility-na", 1, -1, 2),
                unknown("release", "profile.facility-na", 1, -1, 2),
                unknown("release", "profile.pc-tc", 1, 0, 9, 'A', ' '),
                unknown("release", "profile.global-period", 1, -1, 7),
                unknown("release", "profile.preoperative", 1, -1, 101),
                unknown("release", "profile.intraoperative", 1, -1, 101),
                unknown("release", "profile.postoperative", 1, -1, 101),
                unknown("release", "profile.multiple-procedure", 1, 5, '8', 'A'),
                unknown("release", "profile.bilateral", 1, 1, '4', '8'),
                unknown("release", "profile.assistant", 1, 1, '3', '8'),
                unknown("release", "profile.co-surgeon", 1, 1, '3', '8'),
                unknown("release", "profile.team", 1, 1, '3', '8'),
                unknown("release", "profile.endoscopic-base", 1, -2, LAST_CODE + 1),
                unknown("release", "profile.supervision", 1, 0, 9, '0' * 256 + '7', '0' * 256, -1),
                unknown("release", "profile.supervision", 0, 0, -1),
                unknown("release", "profile.imaging-family", 1, 0, 87, 98, 100),
                unknown("release", "profile.opps-non-facility-pe", 1, -1, 1_000_000),
                unknown("release", "profile.opps-facility-pe", 1, -1, 1_000_000),
                unknown("release", "profile.opps-malpractice", 1, -1, 1_000_000),
                unknown("release", "locality.mac", 1, "2102", "O2102", "", "00102"),
                unknown("release", "locality.number", 1, "1", "001", "A1"),
                unknown("release", "locality.state", 1, "A", "ak", "A1", "AKA"),
                unknown("release", "locality.work-gpci", 1, -1, 10_000),
                unknown("release", "locality.practice-expense-gpci", 1, -1, 10_000),
                unknown("release", "locality.malpractice-gpci", 1, -1, 10_000),
                unknown("release", "locality.anesthesia-factor", 1, -1, 1_000_000),
                unknown("release", "county.mac", 1, "2102", "O2102", "02103"),
                unknown("release", "county.number", 1, "1", "A1", "02"),
                unknown("zip", "effective-from", 0, 20251301, 19911231, 22000101),
                unknown("zip", "zip.code", 1, -1, 90001, 90000, 100_000),
                unknown("zip", "zip.locality", 1, -1, 2, 40_000),
                unknown("zip", "zip.flags", 1, -1, 6, 7, 8),
                unknown("zip", "locality.mac", 1, "2102", "O2102"),
                unknown("zip", "locality.number", 1, "1", "A1"),
                unknown("anesthesia", "year", 0, 0, -1, 1991, 2200),
                unknown("anesthesia", "anesthesia.code", 1, -1, 1296, 1295, LAST_CODE + 1),
                unknown("anesthesia", "anesthesia.base-units", 1, -1, 128),
                unknown("ncci-ptp", "edition.effective-from", 1, 20240701, 20240401, 20261301),
                unknown("ncci-ptp", "code.code", 1, 10, 9, -1, LAST_CODE + 1),
                unknown("ncci-ptp", "pair.block", 1, -1, 3, 65_536),
                unknown("ncci-ptp", "pair.page", 1, -1, 1, 3, 65_536),
                unknown("ncci-ptp", "pair.cell", 1, -1, 1, 3, 65_536),
                unknown("ncci-ptp", "profile.rows", 1, -1, 2),
                unknown("ncci-ptp", "row.edition", 1, -1, 2),
                unknown("ncci-ptp", "row.effective", 1, NcciEdition.OPEN, -30_000, 90_000),
                unknown("ncci-ptp", "row.deletion", 1, NcciEdition.UNKNOWN, 19_999, 90_000),
                unknown("ncci-ptp", "row.indicator", 1, -1, 2, 8, 10),
                unknown("ncci-ptp", "row.rationale", 1, -1, 14),
                unknown("ncci-mue", "edition.effective-from", 0, 20260732, 0),
                unknown("ncci-mue", "mue.code", 1, -1, ProcedureCode.pack("45378"), LAST_CODE + 1),
                unknown("ncci-mue", "mue.limit", 1, -1, 10_000_000),
                unknown("ncci-mue", "mue.adjudication", 1, -1, 0, 4),
                unknown("ncci-mue", "mue.rationale", 1, -1, 16),
                unknown("ncci-add-on", "edition.effective-from", 0, 20260732, 0),
                unknown("ncci-add-on", "add-on.code", 1, -1, 0, LAST_CODE + 1),
                unknown("ncci-add-on", "add-on.type", 1, -1, 0, 4),
                unknown("ncci-add-on", "add-on.primary", 1, -2, LAST_CODE + 1),
                unknown("ncci-add-on", "add-on.effective", 1, NcciEdition.OPEN, -30_000, 90_000),
                unknown("ncci-add-on", "add-on.deletion", 1, NcciEdition.UNKNOWN, 19_999, 90_000),
                unknown("drug", "effective-from", 0, 20250132, 0, 22000101),
                unknown("drug", "drug.code", 1, -1, 0, LAST_CODE + 1),
                unknown("drug", "drug.limit", 1, -2, 0, 2_000_000_001),
                unknown("drug", "drug.coinsurance", 1, -1, 100_001),
                unknown("drug", "drug.dosage", 1, -1),
                unknown("drug", "drug.dosage-unit", 1, -1, 0, 16, 127),
                unknown("drug", "drug.notes", 1, -1, 1 << 14),
                unknown("laboratory", "effective-from", 0, 20260431, 0),
                unknown("laboratory", "laboratory.code", 1, -1, 0, LAST_CODE + 1),
                unknown("laboratory", "laboratory.waived", 1, -1, 2),
                unknown("laboratory", "laboratory.rate", 1, -1, 10_000_000),
                unknown("laboratory", "laboratory.indicator", 1, 0, 'X', 'n', 256 + 'N'),
                unknown("laboratory", "laboratory.effective", 1, NcciEdition.UNKNOWN, NcciEdition.OPEN, 90_000),
                unknown("pricing-indicator", "effective-from", 0, 20251301, 0),
                unknown("pricing-indicator", "pricing.code", 1, -1, 0, LAST_CODE + 1),
                unknown("pricing-indicator", "pricing.indicator", 1, -1, 1, 10, 58, 100),
                unknown("pricing-indicator", "pricing.coverage", 1, 0, 'A', 'c', 256 + 'C'));
    }

    private static Arguments unknown(String kind, String section, int row, Object first, Object... more) {
        return arguments(
                kind,
                section,
                row,
                Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @MethodSource("unknown")
    void a_value_that_a_column_cannot_hold_is_refused_with_table_column_and_value(
            String kind, String section, int row, List<Object> values) {
        for (Object value : values) {
            byte[] file = value instanceof Integer number
                    ? Rewritten.with(sound(kind), section, row, number)
                    : value instanceof Character character
                            ? Rewritten.with(sound(kind), section, row, (int) character)
                            : Rewritten.with(sound(kind), section, row, (String) value);
            TableReader table = TableReader.open("my.medpay", file);
            String shown = value instanceof Character character ? String.valueOf((int) character) : "" + value;

            assertThatExceptionOfType(TableException.class)
                    .as("%s in %s", shown, section)
                    .isThrownBy(() -> read("my.medpay", table))
                    .withMessageStartingWith("table my.medpay, section ")
                    .withMessageContaining(section.substring(0, section.indexOf('.') + 1))
                    .withMessageContaining(shown);
        }
    }

    @Test
    void no_column_is_left_out() {
        KINDS.forEach(kind -> {
            Set<String> checked = new TreeSet<>(FREE_TEXTS);
            unknown().filter(each -> each.get()[0].equals(kind)).forEach(each -> checked.add((String) each.get()[1]));
            assertThat(checked)
                    .as(kind)
                    .containsAll(TableReader.open(kind, sound(kind)).sections());
        });
    }

    @Test
    void a_file_of_ones_own_is_refused_by_its_path_when_it_is_opened(@TempDir Path folder) throws IOException {
        Path file =
                Files.write(folder.resolve("mine.medpay"), Rewritten.with(sound("release"), "profile.status", 1, 'Z'));
        TableFiles mine = TableFiles.of(file);

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> mine.open(TableKinds.RELEASE, "RVU25A"))
                .withMessage(
                        "table " + file + ", section profile.status: row 1 holds 90, which this library does not know");
    }
}
