package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken file of drug limits, laboratory fees or pricing indicators is refused with file, line, column and value. */
class BadScheduleFileTest {

    private static final String DRUGS = ScheduleSample.DRUGS;
    private static final String LABORATORY = ScheduleSample.LABORATORY;
    private static final String PRICING = ScheduleSample.PRICING;

    @TempDir
    Path directory;

    private OfficialFileException refused(ScheduleSample sample) {
        return catchThrowableOfType(OfficialFileException.class, sample::compile);
    }

    private ScheduleSample sample(String name) {
        return ScheduleSample.of(name, directory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J3301,x|J330,x|7|HCPCS Code|J330|not a procedure code (five characters 0-9 A-Z)",
                "J3301,x|j3301,x|7|HCPCS Code|j3301|not a procedure code (five characters 0-9 A-Z)",
                "J0129,x|J3301,x|8|HCPCS Code|J3301|the same code twice",
                ",0.898,|,0.8985,|7|Payment Limit|0.8985|more than 3 decimals",
                ",0.898,|,,|7|Payment Limit||blank instead of a number",
                ",0.898,|,-0.898,|7|Payment Limit|-0.898|not a number",
                ",0.898,|,.8.98,|7|Payment Limit|.8.98|not a number",
                ",0.898,|,n/a,|7|Payment Limit|n/a|not a number",
                ",0.898,|,0.000,|7|Payment Limit|0.000|a limit of zero; N/A says that there is none",
                ",0.898,|,2000000.001,|7|Payment Limit|2000000.001|larger than 2000000.000",
                ",0.898,|,9999999.000,|7|Payment Limit|9999999.000|too large",
                ",19.631,|,119.631,|12|Co-insurance Percentage|119.631|larger than 100.000",
                ",19.631,|,,|12|Co-insurance Percentage||blank instead of a number",
                ",19.631,|,19.6311,|12|Co-insurance Percentage|19.6311|more than 3 decimals",
                ",95,85.000,|,95.5,85.000,|9|Vaccine AWP%|95.5|more than 0 decimals",
                ",95,85.000,|,950,85.000,|9|Vaccine AWP%|950|larger than 100",
                ",95,85.000,|,0,85.000,|9|Vaccine AWP%|0|a share of nothing",
                ",95,85.000,|,95,84.999,|9|Vaccine Limit|84.999|differs from the payment limit, 85.000",
                ",95,85.000,|,,85.000,|9|Vaccine Limit|85.000|a limit without its percentage",
                ",95,10.615,|,95,,|14|Blood limit||blank instead of a number",
                ",,,,1,|,,,,2,|13|Clotting Factor|2|unknown; known are blank and 1",
                ",Inflation-adjusted coinsurance,|,Inflation-adjusted coinsurance,7|12|number 12|7|a value in a column without"
                        + " a name (a comma in a text without quotes?)",
                ",Inflation-adjusted coinsurance,|,Inflation-adjusted coinsurance,,7|12|beyond number 12|7|more columns than the"
                        + " header names (a comma in a text without quotes?)",
            })
    void a_wrong_value_of_a_drug_is_named_with_its_place(
            String before, String after, long line, String column, String value, String reason) {
        OfficialFileException e = refused(sample(DRUGS).replace(before, after));

        assertPlace(e, DRUGS, line, column, value, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026,36415|2025,36415|10|YEAR|2025|not the file's year, 2026",
                "2026,36415|,36415|10|YEAR||not the file's year, 2026",
                "36415,,|3641,,|10|HCPCS|3641|not a procedure code (five characters 0-9 A-Z)",
                "36415,,|81003,,|10|HCPCS|81003|the same code and modifier twice",
                "36415,,|81003,QW,|10|HCPCS|81003|the same code and modifier twice",
                "36415,,|36415,90,|10|MOD|90|unknown; known are blank and QW",
                "0614U,,20260401|0614U,,20260431|9|EFF_DATE|20260431|no date YYYYMMDD",
                "0614U,,20260401|0614U,,2026-04-01|9|EFF_DATE|2026-04-01|no date YYYYMMDD",
                "0614U,,20260401|0614U,,|9|EFF_DATE||no date YYYYMMDD",
                "0614U,,20260401|0614U,,19260401|9|EFF_DATE|19260401|not a year of Medicare's schedules",
                "0614U,,20260401|0614U,,20260701|9|EFF_DATE|20260701|after the last day of the file's quarter, 2026-06-30",
                "20260401,L|20260401,X|9|INDICATOR|X|unknown; known are N L",
                "20260401,L|20260401,|9|INDICATOR||unknown; known are N L",
                "00009.34|00009.345|10|RATE|00009.345|more than 2 decimals",
                "00009.34|x|10|RATE|x|not a number",
                "00009.34||10|RATE||blank instead of a number",
                "00009.34|100000.00|10|RATE|100000.00|larger than 99999.99",
            })
    void a_wrong_value_of_a_laboratory_fee_is_named_with_its_place(
            String before, String after, long line, String column, String value, String reason) {
        String other = after == null ? "" : after;
        OfficialFileException e = refused(sample(LABORATORY).replace(before, other));

        assertPlace(e, LABORATORY, line, column, value, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E0570|K0001|4|HCPCS|K0001|the same code twice",
                "E0570|E057|4|HCPCS|E057|not a procedure code (five characters 0-9 A-Z)",
                "E0570,36|E0570,58|4|PRICING_INDICATOR|58|unknown; known are 00 11 12 13 21 22 31 32 33 34 35 36 37 38 39 40"
                        + " 45 46 51 52 53 54 55 56 57 99",
                "A0021,00|A0021,0|2|PRICING_INDICATOR|0|unknown; known are 00 11 12 13 21 22 31 32 33 34 35 36 37 38 39 40"
                        + " 45 46 51 52 53 54 55 56 57 99",
                "36,C|36,A|4|COVERAGE|A|unknown; known are C D I M S",
                "36,C|36,|4|COVERAGE||unknown; known are C D I M S",
            })
    void a_wrong_pricing_indicator_is_named_with_its_place(
            String before, String after, long line, String column, String value, String reason) {
        OfficialFileException e = refused(sample(PRICING).replace(before, after));

        assertPlace(e, PRICING, line, column, value, reason);
    }

    private static void assertPlace(
            OfficialFileException e, String file, long line, String column, String value, String reason) {
        String shown = value == null ? "" : value;
        assertThat(e).isNotNull();
        assertThat(e)
                .hasMessage(file + ", line " + line + ", column " + column + ", value \"" + shown + "\": " + reason);
        assertThat(e.file()).isEqualTo(file);
        assertThat(e.line()).hasValue(line);
        assertThat(e.column()).contains(column);
        assertThat(e.value()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Payment Limit, Limit",
        "Co-insurance Percentage, Percentage",
        "Vaccine AWP%, Vaccine",
        "Blood limit, Blood",
        "Clotting Factor, Factor",
        "Notes, Remarks",
        "HCPCS Code Dosage, Dosage",
    })
    void a_missing_column_of_drugs_is_named(String column, String other) {
        assertThat(refused(sample(DRUGS).replace("," + column + ",", "," + other + ",")))
                .hasMessageContaining(", line 6: column " + column + " is missing; there are: HCPCS Code | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YEAR", "MOD", "EFF_DATE", "INDICATOR", "RATE"})
    void a_missing_column_of_laboratory_fees_is_named(String column) {
        assertThat(refused(sample(LABORATORY).replace(column, "OTHER")))
                .hasMessageContaining(", line 5: column " + column + " is missing; there are: ");
    }

    @Test
    void a_file_without_a_header_row_is_refused() {
        assertThat(refused(sample(DRUGS).replace("HCPCS Code,", "Code,")))
                .hasMessage(DRUGS + ": column HCPCS Code is missing: no row names it");
        assertThat(refused(sample(LABORATORY).replace("HCPCS,", "CODE,")))
                .hasMessage(LABORATORY + ": column HCPCS is missing: no row names it");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThat(refused(sample(LABORATORY).replace("SHORTDESC", "RATE")))
                .hasMessageContaining("line 5, column RATE")
                .hasMessageEndingWith("the column is there twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "January 1, 2025 through March 31|January 1, 2025 through March 30|not the first and the last day of a quarter",
                "January 1, 2025 through March 31|February 1, 2025 through April 30|not the first and the last day of a quarter",
                "January 1, 2025 through March 31|January 1, 1025 through March 31|not a year of Medicare's schedules",
                "January 1, 2025 through March 31|January 1, 2025 through June 30|not the first and the last day of a quarter",
                "January 1, 2025 through March 31|Januar 1, 2025 through March 31|no dates of the calendar",
                "January 1, 2025 through March 31|January 1, 2025 through March 32|no dates of the calendar",
            })
    void dates_in_force_that_are_no_quarter_are_refused(String before, String after, String reason) {
        OfficialFileException e = refused(sample(DRUGS).replace(before, after));

        assertThat(e).hasMessageEndingWith(reason);
        assertThat(e.line()).hasValue(3);
        assertThat(e.column()).contains("dates in force");
        assertThat(e.value()).get().asString().contains(after);
    }

    @Test
    void dates_in_force_must_be_told_once() {
        assertThat(refused(sample(DRUGS).replace("Effective January", "In force January")))
                .hasMessageContaining("the preamble tells the dates in force 0 times; it must once");
        assertThat(refused(sample(DRUGS)
                        .replace(
                                "Note 1: based",
                                "\"Effective April 1, 2025 through June 30, 2025\",,,\r\nNote 1: based")))
                .hasMessageContaining("the preamble tells the dates in force 2 times; it must once");
    }

    @ParameterizedTest
    @ValueSource(strings = {DRUGS, LABORATORY, PRICING})
    void a_file_that_is_cut_off_empty_or_without_rows_is_refused(String name) {
        String text = sample(name).text();
        assertThat(refused(sample(name).with(text.substring(0, text.length() - 3))))
                .hasMessageContaining("the last line has no end: the file is truncated");
        assertThat(refused(sample(name).with(" \r\n"))).hasMessage(name + ": is empty");
        assertThat(refused(sample(name).with("\u00ff\u00feH\u0000"))).hasMessageContaining("is UTF-16");
        int header = text.indexOf("\r\n", Math.max(0, text.indexOf("HCPCS")));
        assertThat(refused(sample(name).with(text.substring(0, header + 2))))
                .hasMessage(name + ": holds no rows below its header");
    }

    @Test
    void a_quote_that_is_not_closed_is_refused() {
        assertThat(refused(sample(DRUGS).replace("microCurie 100% WAC = $164.10\"", "microCurie 100% WAC = $164.10")))
                .isNotNull();
    }

    @Test
    void rows_after_the_end_of_file_mark_are_refused() {
        assertThat(refused(sample(PRICING).replace("K0001", "\u001a\r\nK0001")))
                .hasMessageContaining("stands after the end-of-file mark of line 3");
    }

    @Test
    void a_name_that_tells_no_quarter_is_refused() {
        assertThat(refused(sample(LABORATORY).named("CLFS.csv")))
                .hasMessage("CLFS.csv: the name tells no quarter such as 2026Q2; name the first day");
        assertThat(refused(sample(PRICING).named("pricing-2025Q5.csv")))
                .hasMessage("pricing-2025Q5.csv: the name tells no quarter such as 2026Q2; name the first day");
        OfficialFiles may = OfficialFiles.of(sample(LABORATORY).file()).effectiveFrom(LocalDate.of(2026, 5, 1));
        assertThat(catchThrowableOfType(OfficialFileException.class, may::compile))
                .hasMessage(LABORATORY + ": 2026-05-01 is not the first day of a quarter");
    }

    @Test
    void files_of_several_tables_are_not_made_into_one() {
        OfficialFiles both =
                OfficialFiles.of(sample(DRUGS).file(), sample(LABORATORY).file());

        assertThat(catchThrowableOfType(OfficialFileException.class, both::compile))
                .hasMessageEndingWith("holds files of several tables (ASP, CLFS); compile each by itself");
    }

    @Test
    void a_zip_with_two_files_of_limits_is_refused() throws IOException {
        Path zip = directory.resolve("Jan2025-ASP-Pricing-File.zip");
        try (ZipOutputStream stream = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {DRUGS, "restated " + DRUGS}) {
                stream.putNextEntry(new ZipEntry(name));
                stream.write(Files.readAllBytes(sample(DRUGS).file()));
            }
        }
        OfficialFileException e = catchThrowableOfType(OfficialFileException.class, OfficialFiles.of(zip)::compile);

        assertThat(e).hasMessageContaining("a second ASP file beside Jan2025-ASP-Pricing-File.zip!");
    }
}
