package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.medpay.data.cli.MainAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not understood is refused, with file, line, column and value; nothing is skipped. */
class BadInputTest {

    @TempDir
    Path directory;

    private OfficialFileException refused(UnaryOperator<Sample> change) {
        Sample sample = change.apply(new Sample(directory));
        return catchThrowableOfType(OfficialFileException.class, sample::compile);
    }

    @ParameterizedTest
    @ValueSource(strings = {Sample.RVU, Sample.GPCI})
    void a_missing_member_is_named(String member) {
        OfficialFileException e = refused(sample -> sample.without(member));

        assertThat(e)
                .hasMessageContaining("RVU25A.zip: member " + member.replaceAll("\\d.*", "") + " is missing")
                .hasMessageContaining(Sample.LOCCO);
        assertThat(e.line()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        Sample.RVU + ", PCTC, PCT, PCTC IND",
        Sample.RVU + ", ENDO, END, ENDO BASE",
        Sample.RVU + ", HCPCS, CODES, HCPCS",
        "GPCI2025.csv, 2025 PE GPCI, 2025 PE, PE GPCI",
        "GPCI2025.csv, Medicare Administrative Contractor (MAC), Contractor, Medicare Administrative Contractor",
        "25LOCCO.csv, Counties, Towns, Counties",
        "25LOCCO.csv, Medicare Adminstrative Contractor, Carrier, Medicare Admin",
        "ANES2025.csv, National Anes CF of 20.3178, Factor, National Anes CF of",
    })
    void a_missing_column_is_named(String member, String name, String other, String missing) {
        OfficialFileException e = refused(sample -> sample.replace(member, name, other));

        assertThat(e).hasMessageContaining("column " + missing + " is missing");
        assertThat(e.file()).isEqualTo("RVU25A.zip!" + member);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97110,,-,A,,0.45|97110,,-,A,,O.45|8|WORK RVU|O.45|not a number",
                "97110,,-,A,,0.45|97110,,-,A,,-0.45|8|WORK RVU|-0.45|not a number",
                "97110,,-,A,,0.45|97110,,-,A,,0.455|8|WORK RVU|0.455|more than 2 decimals",
                "97110,,-,A,,0.45|97110,,-,A,,|8|WORK RVU||blank instead of a number",
                "97110,,-,A,,0.45|97110,,-,A,,1E2|8|WORK RVU|1E2|not a number",
                "97110,,-,A,,0.45|97110,,-,A,,10000.00|8|WORK RVU|10000.00|larger than 9999.99",
                "97110,,-,A|9711,,-,A|8|HCPCS|9711|not a procedure code (five characters 0-9 A-Z)",
                "97110,,-,A|97110,77,-,A|8|MOD|77|unknown; known are 26 TC 53",
                "97110,,-,A|97110,,-,Z|8|STATUS CODE|Z|unknown; known are A B C D E F G H I J M N P R T X",
                "97110,,-,A,,|97110,,-,A,x,|8|NOT USED FOR MEDICARE PAYMENT|x|unknown; known are blank and +",
                "0.43,NA,0.01|0.43,N,0.01|8|FACILITY NA INDICATOR|N|unknown; known are blank and NA",
                "0.89,0.89,7,XXX|0.89,0.89,A,XXX|8|PCTC IND|A|unknown; known are 0 1 2 3 4 5 6 7 8 9",
                "0.89,0.89,7,XXX|0.89,0.89,7,30|8|GLOB DAYS|30|unknown; known are 000 010 090 MMM XXX YYY ZZZ",
                "0.10,0.69,0.21,2,1|0.10,0.69,0.21,8,1|15|MULT PROC|8|unknown; known are 0 1 2 3 4 5 6 7 9",
                "0.10,0.69,0.21,2,1|0.10,0.69,0.21,2,4|15|BILAT SURG|4|unknown; known are 0 1 2 3 9",
                "0.21,2,1,2,1,0|0.21,2,1,3,1,0|15|ASST SURG|3|unknown; known are 0 1 2 9",
                "0.21,2,1,2,1,0|0.21,2,1,2,3,0|15|CO- SURG|3|unknown; known are 0 1 2 9",
                "0.21,2,1,2,1,0|0.21,2,1,2,1,3|15|TEAM SURG|3|unknown; known are 0 1 2 9",
                "0.10,0.69,0.21|1.10,0.69,0.21|15|PRE OP|1.10|more than the whole package",
                "0,43235,32.3465|0,4323,32.3465|13|ENDO BASE|4323|not a procedure code (five characters 0-9 A-Z)",
                "32.3465,02,0,88|32.3465,99,0,88|11|PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES|99|unknown; known"
                        + " are 01 02 03 04 05 06 09 21 22 66 6A 77 7A",
                "32.3465,02,0,88|32.3465,02,1,88|11|CALCULATION FLAG|1|unknown; known are 0",
                "32.3465,02,0,88|32.3465,02,0,11|11|DIAGNOSTIC IMAGING FAMILY INDICATOR|11|unknown; known are 88 99",
                "32.3465,02,0,88|32.3466,02,0,88|11|CONV FACTOR|32.3466|differs from the rows before, 32.3465",
                "32.3465,02,0,88|0,02,0,88|11|CONV FACTOR|0|a conversion factor of zero",
                "32.3465,02,0,88|100.0000,02,0,88|11|CONV FACTOR|100.0000|larger than 99.9999",
                "11.04,4.10|11.05,4.10|13|NON-FACILITY TOTAL|11.05|work + PE + MP is 11.04",
                "11.04,4.10|11.04,4.11|13|FACILITY TOTAL|4.11|work + PE + MP is 4.10",
                "43239,,|43235,,|13|HCPCS|43235|the same code and modifier stand in line 12",
            })
    void a_wrong_value_is_named_with_its_place(
            String text, String other, long line, String column, String value, String reason) {
        OfficialFileException e = refused(sample -> sample.replace(Sample.RVU, text, other));

        String shown = value == null ? "" : value;
        assertThat(e)
                .hasMessage("RVU25A.zip!" + Sample.RVU + ", line " + line + ", column " + column + ", value \"" + shown
                        + "\": " + reason);
        assertThat(e.line()).hasValue(line);
        assertThat(e.column()).contains(column);
        assertThat(e.value()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GPCI2025.csv|03602,WY|,WY|a locality without its contractor (MAC)",
                "GPCI2025.csv|03602,WY|036O2,WY|not a contractor (MAC) of five digits",
                "GPCI2025.csv|03602,WY,21|03602,WY,|not a locality of two digits",
                "GPCI2025.csv|03602,WY|03602,W|not a state of two letters",
                "GPCI2025.csv|WYOMING**|**|a locality without a name",
                "GPCI2025.csv|1.5,1.081|1.5,1.0811|more than 3 decimals",
                "GPCI2025.csv|1.5,1.081|1.5,|blank instead of a number",
                "GPCI2025.csv|03602,WY,21|02102,WY,01|the same locality twice",
                "25LOCCO.csv|3602,21,WYOMING|,21,WYOMING|a locality without its contractor (MAC)",
                "25LOCCO.csv|3602,21,WYOMING|3602,,WYOMING|not a locality of two digits",
                "25LOCCO.csv|10112,0,ALABAMA |10112,0,|is blank",
                "25LOCCO.csv|WYOMING ,STATEWIDE ,ALL COUNTIES |WYOMING ,STATEWIDE ,|is blank",
                "25LOCCO.csv|3602,21,WYOMING|3602,22,WYOMING|locality 03602/22 is not in GPCI",
                "ANES2025.csv|03602 ,21 |03602 ,22 |locality 03602/22 is not in GPCI",
                "ANES2025.csv|03602 ,21 |02102 ,01 |the same locality twice",
                "ANES2025.csv|,19.97 |,abc |not a number",
                "ANES2025.csv|CF of 20.3178|CF of twenty|the header does not name the national factor",
                "ANES2025.csv|CF of 20.3178|CF of 20.31789|more than 4 decimals",
            })
    void a_broken_row_of_a_locality_is_no_footnote(String member, String text, String other, String reason) {
        OfficialFileException e = refused(sample -> sample.replace(member, text, other));

        assertThat(e).hasMessageEndingWith(reason);
        assertThat(e.file()).isEqualTo("RVU25A.zip!" + member);
    }

    @Test
    void a_locality_without_an_anesthesia_factor_is_named() {
        assertThat(refused(sample -> sample.replace(Sample.ANES, "10112 ,00 ,ALABAMA,19.31 \r\n", "")))
                .hasMessage("RVU25A.zip!ANES2025.csv: locality 10112/00 of GPCI is missing");
    }

    @Test
    void a_file_cut_off_within_a_line_is_truncated() {
        String csv = Sample.text(Sample.RVU);
        assertThat(refused(sample -> sample.with(Sample.RVU, csv.substring(0, csv.indexOf("22526") + 40))))
                .hasMessage("RVU25A.zip!" + Sample.RVU + ", line 16: the last line has no end: the file is truncated");
        assertThat(refused(sample -> sample.with(Sample.RVU, csv.substring(0, csv.indexOf("22526") + 40) + "\r\n")))
                .hasMessageContaining("line 16: only ")
                .hasMessageEndingWith("truncated");
    }

    @Test
    void a_text_file_cut_off_within_a_line_is_truncated() {
        String text = Sample.text(Sample.RVU_TEXT);
        assertThat(refused(sample -> sample.without(Sample.RVU)
                        .with(Sample.RVU_TEXT, text.substring(0, text.length() - 12) + "\r\n")))
                .hasMessageContaining("line 13: only ")
                .hasMessageEndingWith("of 171 characters: the line or the file is truncated");
    }

    @Test
    void a_text_file_of_another_layout_is_refused() {
        assertThat(refused(sample -> sample.without(Sample.RVU)
                        .with(
                                Sample.RVU_TEXT,
                                Sample.text(Sample.RVU_TEXT)
                                        .replace("99      0.00   0.00   0.00\r", "99      0.00   0.00   0.00 9\r"))))
                .hasMessageContaining("column beyond 171, value \"9\"");
    }

    @Test
    void rows_after_the_end_of_file_mark_are_refused() {
        assertThat(refused(sample -> sample.with(Sample.RVU, Sample.text(Sample.RVU) + "97112,,\r\n")))
                .hasMessageContaining("line 20: stands after the end-of-file mark of line 19");
    }

    @Test
    void a_row_with_a_column_too_many_is_refused() {
        assertThat(refused(sample -> sample.replace(Sample.RVU, "97110,,-,A", "97110,,-,-,A")))
                .hasMessageContaining("line 8")
                .hasMessageContaining("more columns than the header names");
    }

    @Test
    void an_empty_file_and_a_file_without_rows_are_refused() {
        assertThat(refused(sample -> sample.with(Sample.RVU, "\r\n"))).hasMessageEndingWith(Sample.RVU + ": is empty");
        String csv = Sample.text(Sample.RVU);
        assertThat(refused(sample -> sample.with(Sample.RVU, csv.substring(0, csv.indexOf("G0283")))))
                .hasMessageEndingWith(Sample.RVU + ": holds no rows");
    }

    @Test
    void utf_16_and_an_open_quote_are_refused() {
        assertThat(refused(sample -> sample.with(Sample.RVU, "\u00ff\u00feH\u0000")))
                .hasMessageContaining("is UTF-16");
        assertThat(refused(sample -> sample.replace(Sample.RVU, "97110,,-", "97110,,\"-")))
                .hasMessageContaining(Sample.RVU);
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThat(refused(sample -> sample.replace(Sample.GPCI, "2025 MP GPCI", "2025 PE GPCI")))
                .hasMessageContaining("the column is there twice");
    }

    @Test
    void two_files_of_one_kind_are_refused() {
        assertThat(refused(sample -> sample.with("GPCI2024.csv", Sample.text(Sample.GPCI))))
                .hasMessage("RVU25A.zip!GPCI2025.csv: a second GPCI file beside RVU25A.zip!GPCI2024.csv");
    }

    @Test
    void a_pair_of_relative_value_files_that_disagrees_is_refused() {
        String csv = Sample.text(Sample.RVU);
        assertThat(refused(sample -> sample.without(Sample.RVU)
                        .with("PPRRVU2026_nonQPP.csv", csv)
                        .with(
                                "PPRRVU2026_QPP.csv",
                                csv.replace("0.45,0.43,,0.43,NA,0.01,0.89,0.89", "0.44,0.43,,0.43,NA,0.02,0.89,0.89"))))
                .hasMessageContaining("PPRRVU2026_QPP.csv, line 8, column WORK RVU")
                .hasMessageContaining("differs from RVU25A.zip!PPRRVU2026_nonQPP.csv, line 8");
        assertThat(refused(sample -> sample.without(Sample.RVU)
                        .with("PPRRVU2026_nonQPP.csv", csv)
                        .with("PPRRVU2026_QPP.csv", csv.replaceAll("G0283.*\r\n", ""))))
                .hasMessageContaining("12 rows, the QP file has 11");
    }

    @Test
    void a_name_that_tells_no_release_or_no_date_is_refused() {
        Path folder = new Sample(directory).folder();
        OfficialFiles single = OfficialFiles.of(folder.resolve(Sample.RVU), folder.resolve(Sample.GPCI));

        assertThat(catchThrowableOfType(OfficialFileException.class, single::compile))
                .hasMessageContaining("the name tells no release such as RVU25A");
        assertThat(catchThrowableOfType(OfficialFileException.class, single.release("MINE")::compile))
                .hasMessageContaining("release MINE tells no effective date");
    }

    @Test
    void nothing_is_written_when_a_file_is_refused() throws IOException {
        Path zip = new Sample(directory).replace(Sample.RVU, "0.45", "x").zip();
        Path target = directory.resolve("RVU25A.medpay");
        Files.write(target, new byte[] {1, 2, 3});

        assertThat(new MainAccess().run("compile", zip.toString(), "--out", target.toString()))
                .isEqualTo(1);
        assertThat(target).hasBinaryContent(new byte[] {1, 2, 3});
        try (var files = Files.list(directory)) {
            assertThat(Arrays.asList(files.toArray())).containsExactlyInAnyOrder(zip, target);
        }
    }
}
