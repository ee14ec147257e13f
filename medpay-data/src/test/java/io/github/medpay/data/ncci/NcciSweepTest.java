package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.ncci.AddOnRule;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.PtpRationale;
import io.github.medpay.ncci.PtpRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the official files against the bundled tables. Skipped where the files are not at hand. */
class NcciSweepTest {

    private static final NcciChecker CHECKER = BundledNcci.CHECKER;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024Q3, ncci-ptp-practitioner-2024q3.zip, 2024-07-01, 2546017, 1669820",
        "2026Q3, ncci-ptp-practitioner-2026q3.zip, 2026-07-01, 1728585, 1728585",
    })
    void every_pair_of_the_file_answers_and_no_other(String edition, String zip, LocalDate date, int rows, int active)
            throws IOException {
        int day = (int) date.toEpochDay();
        long[] inForce = new long[active];
        int[] count = new int[2];
        lines(BundledNcci.shared(zip), cells -> {
            if (!ProcedureCode.isBillable(cells[0])) {
                return;
            }
            count[0]++;
            int one = ProcedureCode.pack(cells[0]);
            int two = ProcedureCode.pack(cells[1]);
            requireRow(edition, cells);
            if (cells[4].equals("*") && !cells[5].equals("9")) {
                inForce[count[1]++] = (long) one << 32 | two;
                if ((CHECKER.editCode(one, two, day) & 0xF) != cells[5].charAt(0) - '0') {
                    throw new AssertionError(String.join(" ", cells));
                }
            }
        });
        assertThat(count).containsExactly(rows, active);
        assertThat(rowsOf(edition)).isEqualTo(rows);
        Arrays.sort(inForce);
        requireNoOther(inForce, day);
    }

    private static void requireRow(String edition, String[] cells) {
        List<PtpRow> rows = CHECKER.history(ProcedureCode.of(cells[0]), ProcedureCode.of(cells[1]));
        LocalDate last = cells[4].equals("*") ? null : LocalDate.parse(cells[4], DateTimeFormatter.BASIC_ISO_DATE);
        for (PtpRow row : rows) {
            boolean same = row.edition().name().equals(edition)
                    && row.effectiveFrom() == null
                    && java.util.Objects.equals(row.lastActiveDay(), last)
                    && row.indicator() == ModifierIndicator.of(cells[5].charAt(0) - '0')
                    && (row.rationale() == PtpRationale.NOT_GIVEN) == (cells.length < 7 || cells[6].isEmpty())
                    && row.rationale() != PtpRationale.OTHER;
            if (same) {
                return;
            }
        }
        throw new AssertionError(String.join(" ", cells) + " is not among " + rows);
    }

    /** How many rows the table holds of an edition. */
    private static long rowsOf(String edition) {
        var table = new io.github.medpay.data.BundledTables().open(TableKinds.PTP, "ncci-ptp-2024Q3-2026Q3");
        int place = table.editions().get(0).name().equals(edition) ? 0 : 1;
        var profiles = table.profiles();
        int[] ofProfile = new int[profiles.size()];
        for (int profile = 0; profile < ofProfile.length; profile++) {
            for (int row = profiles.offset()[profile]; row < profiles.offset()[profile + 1]; row++) {
                ofProfile[profile] += profiles.edition()[row] == place ? 1 : 0;
            }
        }
        long rows = 0;
        PtpPairs pairs = table.pairs();
        for (int one = 0; one < pairs.codes(); one++) {
            for (int two = pairs.next(one, 0); two != PtpPairs.NONE; two = pairs.next(one, two + 1)) {
                rows += ofProfile[pairs.history(one, two)];
            }
        }
        return rows;
    }

    /** A million pairs of codes that have edits: those of the file answer, the others do not. */
    private static void requireNoOther(long[] inForce, int day) {
        Random random = new Random(20240701);
        for (int i = 0; i < 1_000_000; i++) {
            int one = (int) (inForce[random.nextInt(inForce.length)] >>> 32);
            int two = (int) inForce[random.nextInt(inForce.length)];
            boolean expected = Arrays.binarySearch(inForce, (long) one << 32 | two) >= 0;
            if ((CHECKER.editCode(one, two, day) >= 0) != expected) {
                throw new AssertionError(ProcedureCode.fromInt(one) + " " + ProcedureCode.fromInt(two));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MCR_MUE_PractitionerServices_Eff_07-01-2024.csv, 2024-07-01, 14677",
        "MCR_MUE_PractitionerServices_Eff_04-01-2026.csv, 2026-04-01, 15095",
        "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv, 2026-07-01, 15162",
    })
    void every_limit_of_the_file_answers(String file, LocalDate date, int rows) throws IOException {
        int[] count = new int[1];
        for (String line : Files.readAllLines(BundledNcci.shared(file), StandardCharsets.ISO_8859_1)) {
            String[] cells = line.split(",", 4);
            if (cells.length == 4 && ProcedureCode.isBillable(cells[0])) {
                count[0]++;
                MueLimit limit =
                        CHECKER.mue(ProcedureCode.of(cells[0]), date).value().orElseThrow();
                assertThat(limit.units()).isEqualTo(Integer.parseInt(cells[1]));
                assertThat(limit.adjudication().digit()).isEqualTo(cells[2].charAt(0) - '0');
            }
        }
        assertThat(count[0]).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AOC_V2024Q3-MCR.txt, 2024-07-01, 7465",
        "AOC_V2026Q3-MCR.txt, 2026-07-01, 7743",
    })
    void every_add_on_code_of_the_file_answers(String file, LocalDate date, int rows) throws IOException {
        int count = 0;
        for (String line : Files.readAllLines(BundledNcci.shared(file), StandardCharsets.ISO_8859_1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 3 && ProcedureCode.isBillable(cells[1])) {
                count++;
                AddOnRule rule =
                        CHECKER.addOn(ProcedureCode.of(cells[1]), date).value().orElseThrow();
                assertThat(rule.type()).isEqualTo(Integer.parseInt(cells[0]));
                if (!cells[3].equals("CCCCC")) {
                    assertThat(rule.primaries()).contains(ProcedureCode.of(cells[3]));
                }
            }
        }
        assertThat(count).isEqualTo(rows);
    }

    @Test
    void codes_in_no_file_are_unknown() {
        assertThat(CHECKER.knows(ProcedureCode.of("00000"), LocalDate.of(2025, 2, 3)))
                .isFalse();
        assertThat(CHECKER.knows(ProcedureCode.of("97110"), LocalDate.of(2025, 2, 3)))
                .isTrue();
    }

    private static void lines(Path zip, Consumer<String[]> handler) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile());
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        file.getInputStream(file.entries().nextElement()), StandardCharsets.ISO_8859_1))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                handler.accept(line.split("\t", -1));
            }
        }
    }
}
