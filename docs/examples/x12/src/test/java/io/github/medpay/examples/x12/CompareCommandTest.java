package io.github.medpay.examples.x12;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String BILL = X12Text.professional(
            "HL*1**20*1",
            "PRV*BI*PXC*207Q00000X",
            "NM1*85*2*CLINIC",
            "HL*2*1*22*0",
            "SBR*P*18*******MB",
            "CLM*A*400***11:B:1*Y*A",
            "LX*1",
            "SV1*HC:99213*200*UN*1",
            "DTP*472*D8*20250203",
            "REF*6R*A-1",
            "LX*2",
            "SV1*HC:99213:25*200*UN*1",
            "DTP*472*D8*20250210",
            "REF*6R*A-2");

    private static final Path PAGE = Path.of(System.getProperty("medpay.root", "../../.."), "docs", "x12.md");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int compare(Path claims, Path remittance) throws IOException {
        return X12Example.run(
                List.of("compare", "--out", folder.resolve("v").toString(), claims.toString(), remittance.toString()),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> compare(String... segments) throws IOException {
        Path claims = Files.writeString(folder.resolve("a.837"), BILL);
        Path remittance =
                Files.writeString(folder.resolve("a.835"), X12Text.interchange("HP", "005010X221A1", "835", segments));
        assertThat(compare(claims, remittance)).isZero();
        return lines();
    }

    /** Compares with other claims than {@link #BILL}. */
    private int compareTexts(String claims, String... remittance) throws IOException {
        return compare(
                Files.writeString(folder.resolve("b.837"), claims),
                Files.writeString(
                        folder.resolve("b.835"), X12Text.interchange("HP", "005010X221A1", "835", remittance)));
    }

    /** Two claims with one number: 99213 for 200.00, 99214 for 300.00. */
    private static String twiceA() {
        return X12Text.professional(
                "HL*1**20*1",
                "PRV*BI*PXC*207Q00000X",
                "NM1*85*2*CLINIC",
                "HL*2*1*22*0",
                "SBR*P*18*******MB",
                "CLM*A*200***11:B:1*Y*A",
                "LX*1",
                "SV1*HC:99213*200*UN*1",
                "DTP*472*D8*20250203",
                "CLM*A*300***11:B:1*Y*A",
                "LX*1",
                "SV1*HC:99214*300*UN*1",
                "DTP*472*D8*20250203");
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("v.ndjson"))) {
            lines.add(Json.MAPPER.readTree(line));
        }
        return lines;
    }

    private static List<String> outcomes(List<JsonNode> lines) {
        return lines.stream().map(line -> line.get("outcome").asText()).toList();
    }

    private static List<String> paid(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.get("remittedPaid").decimalValue().setScale(2).toString())
                .toList();
    }

    private static List<String> causes(JsonNode line) {
        List<String> causes = new ArrayList<>();
        line.get("explanation")
                .get("parts")
                .forEach(part -> causes.add(part.get("cause").asText()));
        return causes;
    }

    /**
     * 99213 of 2025, national, at an office: 88.95 allowed (the quickstart's amount). Coinsurance 17.79, sequestration
     * 0.02 of 71.16 = 1.42, payment 69.74.
     */
    @Test
    void lines_are_matched_by_control_number_and_compared_to_the_cent() throws IOException {
        List<JsonNode> lines = compare(
                "CLP*A*1*400*139.47*0*MB",
                "SVC*HC:99213:25*200*69.73**1",
                "CAS*CO*45*111.06**253*1.42",
                "CAS*PR*2*17.79",
                "REF*6R*A-2",
                "AMT*B6*88.94",
                "SVC*HC:99213*200*69.74**1",
                "CAS*CO*45*111.05**253*1.42",
                "CAS*PR*2*17.79",
                "REF*6R*A-1",
                "AMT*B6*88.95");

        assertThat(outcomes(lines)).containsExactly("AS_EXPECTED", "PAID_LESS");
        assertThat(lines.get(1).get("difference").asText()).isEqualTo("-0.01");
        assertThat(lines.get(1).get("id").asText()).isEqualTo("A-2");
        assertThat(causes(lines.get(1))).containsExactly("ROUNDING");
    }

    @Test
    void without_control_numbers_code_modifiers_and_date_match() throws IOException {
        List<JsonNode> lines = compare(
                "CLP*A*1*600*139.48*0*MB",
                "SVC*HC:99213*200*69.74",
                "DTM*472*20250210",
                "CAS*CO*45*111.05**253*1.42",
                "CAS*PR*2*17.79",
                "SVC*HC:99213*200*69.74",
                "DTM*472*20250203",
                "CAS*CO*45*111.05**253*1.42",
                "CAS*PR*2*17.79",
                "SVC*HC:36415*200*0",
                "CAS*CO*97*200");

        assertThat(outcomes(lines)).containsExactly("AS_EXPECTED", "AS_EXPECTED", "ADDED");
    }

    @Test
    void a_refusal_a_deductible_and_another_allowed_amount_are_told_apart() throws IOException {
        List<JsonNode> lines = compare(
                "CLP*A*1*400*0*88.95*MB",
                "SVC*HC:99213*200*0",
                "CAS*CO*50*200",
                "REF*6R*A-1",
                "LQ*HE*N115",
                "SVC*HC:99213:25*200*0",
                "CAS*CO*45*111.05",
                "CAS*PR*1*88.95",
                "REF*6R*A-2",
                "AMT*B6*88.95");

        assertThat(outcomes(lines)).containsExactly("REFUSED", "PAID_LESS");
        assertThat(lines.get(0).get("remarks").get(0).asText()).isEqualTo("N115");
        assertThat(causes(lines.get(0))).containsExactly("REFUSED");
        assertThat(causes(lines.get(1))).containsExactly("DEDUCTIBLE");

        assertThat(outcomes(compare(
                        "CLP*A*1*200*69.74*0*MB",
                        "SVC*HC:99213*200*69.74",
                        "CAS*CO*45*111.05**253*1.42",
                        "CAS*PR*2*17.79",
                        "AMT*B6*90")))
                .containsExactly("SHARES_DIFFER", "MISSING");
    }

    @Test
    void a_reversal_takes_back_the_payment_before_it_and_the_corrected_one_is_compared() throws IOException {
        List<JsonNode> lines = compare(
                "CLP*A*1*400*0*0*MB",
                "SVC*HC:99213*400*0",
                "CAS*CO*50*400",
                "CLP*A*22*-400*0*0*MB",
                "SVC*HC:99213*-400*0",
                "CAS*CO*50*-400",
                "CLP*A*1*400*139.48*0*MB",
                "SVC*HC:99213*200*69.74",
                "CAS*CO*45*111.05**253*1.42",
                "CAS*PR*2*17.79",
                "SVC*HC:99213:25*200*69.74",
                "CAS*CO*45*111.05**253*1.42",
                "CAS*PR*2*17.79");

        assertThat(outcomes(lines)).containsExactly("AS_EXPECTED", "AS_EXPECTED");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("reversals, each set off against the payment before it: 1");
    }

    /** The corrected 99213 is compared, and the 99214 that nobody took back. */
    @Test
    void a_reversal_takes_back_the_payment_that_it_negates_and_not_another_of_its_number() throws IOException {
        assertThat(compareTexts(
                        twiceA(),
                        "CLP*A*1*200*69.74*0*MB",
                        "SVC*HC:99213*200*69.74",
                        "CAS*CO*45*111.05**253*1.42",
                        "CAS*PR*2*17.79",
                        "CLP*A*1*300*98.15*0*MB",
                        "SVC*HC:99214*300*98.15",
                        "CAS*CO*45*201.85",
                        "CLP*A*22*-200*-69.74*0*MB",
                        "SVC*HC:99213*-200*-69.74",
                        "CAS*CO*45*-111.05**253*-1.42",
                        "CAS*PR*2*-17.79",
                        "CLP*A*1*200*50*0*MB",
                        "SVC*HC:99213*200*50",
                        "CAS*CO*45*150"))
                .isZero();

        List<JsonNode> lines = lines();
        assertThat(outcomes(lines)).doesNotContain("MISSING", "ADDED").hasSize(2);
        assertThat(paid(lines)).containsExactly("50.00", "98.15");
        assertThat(err.size()).isZero();
    }

    @Test
    void a_reversal_that_negates_nothing_takes_back_the_last_payment_and_says_so() throws IOException {
        String[] paid = {"CLP*A*1*200*69.74*0*MB", "CAS*CO*45*130.26"};
        assertThat(compareTexts(twiceA(), paid[0], paid[1], "CLP*A*22*-190*-69.74*0*MB", "CAS*CO*45*-120.26"))
                .isZero();
        assertThat(outcomes(lines())).containsExactly("MISSING", "MISSING");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("segment 6 (CLP)", "the reversal negates no payment of its number");

        err.reset();
        assertThat(compareTexts(twiceA(), "CLP*A*22*-200*-69.74*0*MB", "CAS*CO*45*-130.26", paid[0], paid[1]))
                .isZero();
        assertThat(outcomes(lines())).hasSize(2).endsWith("MISSING");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("segment 4 (CLP)", "does not stand before it");
    }

    @Test
    void claims_with_one_number_take_the_remittance_that_fits_them_in_any_order() throws IOException {
        String[] first = {"CLP*A*1*200*69.74*0*MB", "SVC*HC:99213*200*69.74", "CAS*CO*45*130.26"};
        String[] second = {"CLP*A*1*300*98.15*0*MB", "SVC*HC:99214*300*98.15", "CAS*CO*45*201.85"};
        assertThat(compareTexts(twiceA(), second[0], second[1], second[2], first[0], first[1], first[2]))
                .isZero();
        List<JsonNode> lines = lines();
        assertThat(paid(lines)).containsExactly("69.74", "98.15");

        assertThat(compareTexts(twiceA(), second)).isZero();
        assertThat(outcomes(lines())).hasSize(2).startsWith("MISSING").doesNotContain("ADDED");
    }

    /** Each is out of bounds in its own place; the other claim is compared all the same. */
    @Test
    void an_amount_that_is_too_large_is_an_error_of_its_claim_and_the_run_goes_on() throws IOException {
        String[][] bad = {
            {"CAS03", "CLP*B*1*200*0*0*MB", "SVC*HC:99213*200*0", "CAS*CO*45*999999999999999"},
            {"SVC03", "CLP*B*1*200*0*0*MB", "SVC*HC:99213*200*999999999999999"},
            {"SVC02", "CLP*B*1*200*0*0*MB", "SVC*HC:99213*1000000000000*0"},
            {"CLP03", "CLP*B*1*-1000000000000*0*0*MB"},
            {"CLP04", "CLP*B*1*0*1000000000000*0*MB"},
            {"AMT02", "CLP*B*1*200*0*0*MB", "SVC*HC:99213*200*0", "AMT*B6*1000000000000"},
            {"CLP opens a claim with a sum", "CLP*B*1*0*-999999999999*0*MB", "SVC*HC:99213*0*999999999999"}
        };
        for (String[] each : bad) {
            List<String> segments = new ArrayList<>(List.of(each).subList(1, each.length));
            segments.addAll(List.of("CLP*A*1*400*139.48*0*MB", "CAS*CO*45*222.10**253*2.84", "CAS*PR*2*35.58"));
            err.reset();

            assertThat(compareTexts(BILL, segments.toArray(String[]::new))).isEqualTo(1);

            assertThat(outcomes(lines())).as(each[0]).containsExactly("AS_EXPECTED");
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("error: ", each[0], "12 digits before the point; the claim is left out")
                    .doesNotContain("999");
        }
        assertThat(compareTexts(
                        BILL,
                        "CLP*A*1*999999999999.99*0*0*MB",
                        "SVC*HC:99213*999999999999.99*0**999999999999999",
                        "CAS*CO*45*999999999999.99"))
                .as("the largest amounts, and any number of units")
                .isZero();
    }

    @Test
    void claims_of_one_file_alone_and_claims_paid_as_a_whole_are_told() throws IOException {
        assertThat(outcomes(compare("CLP*B*1*10*4*0*MB", "SVC*HC:99211*10*4", "CAS*CO*45*6")))
                .containsExactly("MISSING", "MISSING", "ADDED");
        List<JsonNode> whole = compare("CLP*A*1*400*139.48*0*MB", "CAS*CO*45*222.10**253*2.84", "CAS*PR*2*35.58");
        assertThat(outcomes(whole)).containsExactly("AS_EXPECTED");
        assertThat(whole.get(0).get("match").asText()).isEqualTo("WHOLE_CLAIM");
        assertThat(whole.get(0).get("difference").decimalValue())
                .as("2 × 69.74 = 139.48")
                .isZero();
    }

    @Test
    void the_sample_is_reported_as_text_ndjson_and_csv() throws IOException {
        assertThat(compare(Path.of("sample.837"), Path.of("sample.835"))).isZero();

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("PT-1 ", "97140 GP", "missing", "added", "less reduction", "deductible", "reason WO: 25.00");
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(20);
        List<String> csv = Files.readAllLines(folder.resolve("v.csv"));
        assertThat(csv).hasSize(21);
        assertThat(csv.get(0)).startsWith("claim,line,id,code");
        assertThat(csv.get(2)).startsWith("PT-1,2,PT-1-2,97140,GP,2025-02-03,70.00,ID,PAID_MORE,");
        assertThat(err.size()).isZero();
    }

    @Test
    void the_page_shows_a_part_of_the_sample_s_report() throws IOException {
        assertThat(compare(Path.of("sample.837"), Path.of("sample.835"))).isZero();

        String page = Files.readString(PAGE);
        int fence = page.indexOf("```\n", page.indexOf("Here is a part:"));
        String part = page.substring(fence + 4, page.indexOf("```", fence + 4));
        assertThat(part.lines()).hasSizeGreaterThan(10);
        assertThat(part.lines().map(String::stripTrailing))
                .isSubsetOf(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(String::stripTrailing)
                        .toList());
    }

    @Test
    void a_file_that_is_no_remittance_is_an_error() throws IOException {
        assertThat(compare(Path.of("sample.837"), Path.of("sample.837"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("segment 3 (ST)")
                .contains("opens no 835");
    }
}
