package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.data.official.OfficialFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that must be refused, with an error that names file and line. */
class NcciBadFileTest {

    private static final String PTP = "ccipra-v310r0-f1.txt";
    private static final String MUE = "MCR_MUE_PractitionerServices_Eff_01-01-2025.csv";
    private static final String MUE_HEADER =
            "HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale";
    private static final String ADD_ON = "AOC_V2025Q1-MCR.txt";
    private static final String ADD_ON_HEADER =
            "AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT";

    @TempDir
    private Path folder;

    private ThrowableAssertAlternative<OfficialFileException> refused(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> NcciFiles.of(folder).compile())
                .withMessageContaining(name);
    }

    private ThrowableAssertAlternative<OfficialFileException> refusedPairs(String... rows) throws IOException {
        return refused(PTP, String.join("\n", PtpText.with(rows)) + "\n");
    }

    @Test
    void a_pair_with_two_open_rows() throws IOException {
        refusedPairs("97150\t97110\t\t\t*\t1\t", "97150\t97140\t\t\t*\t1\t", "97150\t97110\t\t\t*\t0\t")
                .withMessageContaining("line 9")
                .withMessageContaining("in force twice")
                .withMessageContaining("line 7");
    }

    @Test
    void a_pair_with_two_rows_in_force_on_one_day() throws IOException {
        refusedPairs("97150\t97110\t\t20100101\t20191231\t1\t", "97150\t97110\t\t20191231\t*\t1\t")
                .withMessageContaining("line 8");
        refusedPairs("97150\t97110\t\t\t20191231\t1\t", "97150\t97110\t\t20190101\t*\t1\t")
                .withMessageContaining("line 8");
    }

    @Test
    void a_deletion_before_the_effective_date() throws IOException {
        refusedPairs("97150\t97110\t\t20200102\t20200101\t1\t")
                .withMessageContaining("line 7")
                .withMessageContaining("before the effective date");
    }

    @Test
    void a_file_that_ends_within_a_line() throws IOException {
        refused(PTP, String.join("\n", PtpText.with("97150\t97110\t\t\t*\t1\t", "97150\t971")))
                .withMessageContaining("line 8")
                .withMessageContaining("truncated");
        refused(PTP, String.join("\n", PtpText.with("97150\t97110\t\t\t*\t1\tSequent")))
                .withMessageContaining("line 7")
                .withMessageContaining("truncated");
    }

    /**
     * 257 codes of column 1, each with two pairs on each of 256 pages of sixteen codes; the days on which the two ended name
     * the code and the page. So 257 × 256 = 65,792 pages differ, and 65,535 can be numbered. Code 09999 has a pair with every
     * code, so that each has its place.
     */
    @Test
    void pairs_that_differ_on_more_pages_than_a_table_can_number() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int code = 0; code < 256 * 16; code++) {
            rows.add(ended("09999", 10_000 + code, 0));
        }
        for (int one = 0; one <= 256; one++) {
            for (int page = 0; page < 256; page++) {
                rows.add(ended(Integer.toString(20_000 + one), 10_000 + 16 * page, one));
                rows.add(ended(Integer.toString(20_000 + one), 10_001 + 16 * page, page));
            }
        }

        refusedPairs(rows.toArray(String[]::new)).withMessageContaining("more distinct pages of pairs than 65535");
    }

    private static String ended(String columnOne, int columnTwo, int days) {
        String day = LocalDate.of(2000, 1, 1).plusDays(days).format(DateTimeFormatter.BASIC_ISO_DATE);
        return columnOne + "\t" + columnTwo + "\t\t\t" + day + "\t1\t";
    }

    @Test
    void a_file_that_was_shuffled() throws IOException {
        refusedPairs("97150\t97110\t\t\t*\t1\t", "97140\t97124\t\t\t*\t1\t", "97150\t97140\t\t\t*\t1\t")
                .withMessageContaining("line 9")
                .withMessageContaining("shuffled");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "97150|97110|||x|1|, Deletion Date",
        "97150|97110||||1|, Deletion Date",
        "97150|97110||20251301|*|1|, Effective Date",
        "97150|97110|||*|2|, Modifier",
        "97150|9711|||*|1|, Column 2",
        "97150|97150|||*|1|, both columns",
        "Total|2|||||, Column 1",
        "97150|97110, columns",
    })
    void a_row_that_is_not_understood(String row, String reason) throws IOException {
        refusedPairs("97032\t97035\t\t\t*\t1\t", row.replace('|', '\t'))
                .withMessageContaining("line 8")
                .withMessageContaining(reason);
    }

    @Test
    void a_missing_part_or_column_or_file() throws IOException {
        refused("ccipra-v310r0-f2.txt", String.join("\n", PtpText.with("97150\t97110\t\t\t*\t1\t")) + "\n")
                .withMessageContaining("part 1");
        Files.delete(folder.resolve("ccipra-v310r0-f2.txt"));
        refused(PTP, "Column 1\tColumn 2\tModifier\n97150\t97110\t1\n").withMessageContaining("effective date");
        refused(PTP, "").withMessageContaining("empty");
        refused(PTP, "Column 1\tColumn 2\n").withMessageContaining("no edits");
        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> NcciFiles.of(folder.resolve("none.zip")).compile())
                .withMessageContaining("none.zip");
    }

    @Test
    void a_zip_that_is_damaged() throws IOException {
        Path zip = folder.resolve("half.zip");
        Files.write(zip, Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 100));
        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> NcciFiles.of(zip).compile())
                .withMessageContaining("half.zip");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "97110,six,3 Date of Service Edit: Clinical,x; MUE Values",
                "97110,6,4 Something,x; Adjudication",
                "9711,6,3 Date of Service Edit: Clinical,x; procedure code",
                "97140,6,3 Date of Service Edit: Clinical,x; stands twice",
                "97110,6; truncated",
            })
    void a_limit_that_is_not_understood(String row, String reason) throws IOException {
        refused(MUE, MUE_HEADER + "\n97140,6,3 Date of Service Edit: Clinical,x\n" + row + "\n")
                .withMessageContaining("line 3")
                .withMessageContaining(reason);
    }

    @Test
    void limits_of_another_setting_or_a_truncated_file() throws IOException {
        refused(MUE, MUE_HEADER.replace("Practitioner", "Outpatient Hospital") + "\n97110,6,3 x,x\n")
                .withMessageContaining("practitioner services mue");
        refused(MUE, MUE_HEADER + "\n97110,6,3 Date of Service Edit: Clinical,Clin")
                .withMessageContaining("truncated");
        refused(MUE, MUE_HEADER + "\n").withMessageContaining("no limits");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "4|97130||97129||||, AOC_Edit_Type",
        "1|9713||97129||||, Add-On_Code",
        "1|97130||CCC||||, Primary_Code",
        "1|97130||97129||2020400||, AOC_Edit_EffDT",
        "1|97130||97129||2020032|2020031|, before the effective date",
        "1|97129||97130||||, in force twice",
        "1|97130, truncated",
    })
    void an_add_on_row_that_is_not_understood(String row, String reason) throws IOException {
        refused(ADD_ON, ADD_ON_HEADER + "\n1\t97129\t\t97130\t\t\t\t\n" + row.replace('|', '\t') + "\n")
                .withMessageContaining("line 3")
                .withMessageContaining(reason);
    }
}
