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

class X12ExampleTest {

    private static final String SAMPLE = "sample.837";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) throws IOException {
        out.reset();
        err.reset();
        return X12Example.run(List.of(args), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(Json.MAPPER.readTree(line));
        }
        return lines;
    }

    @Test
    void the_sample_is_priced_in_the_order_of_the_file_with_any_number_of_threads() throws IOException {
        assertThat(run("837p-to-priced", "--threads", "1", SAMPLE)).isZero();
        List<JsonNode> one = lines();
        assertThat(run("837p-to-priced", "--threads", "3", SAMPLE, SAMPLE)).isZero();

        assertThat(one)
                .extracting(line -> line.get("id").asText())
                .containsExactly(
                        "PT-1", "PT-2", "PT-3", "MD-1", "MD-2", "MD-3", "MD-4", "MD-5", "MD-6", "MD-7", "NP-1", "NP-2");
        assertThat(lines().subList(12, 24)).isEqualTo(one);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("2 files: 24 claims with 38 lines");
    }

    /** 97110 in Philadelphia, 2025: the second unit and 97140 at half of their practice expense. */
    @Test
    void a_line_carries_the_contract_s_amounts_and_its_place_in_the_file() throws IOException {
        run("837p-to-priced", SAMPLE);
        JsonNode claim = lines().get(0);

        assertThat(claim.get("lines").get(0).get("fee").asText()).isEqualTo("29.93");
        JsonNode source = claim.get("x12");
        assertThat(source.get("file").asText()).isEqualTo(SAMPLE);
        assertThat(source.get("interchange").asText()).isEqualTo("000000101");
        assertThat(source.get("segment").asText()).isEqualTo("CLM");
        assertThat(source.get("zipFrom").asText()).isEqualTo("BILLING_PROVIDER");
        assertThat(source.get("notices")).isEmpty();
        assertThat(source.has("yearsMoved")).isFalse();
    }

    @Test
    void a_bad_claim_is_an_error_at_its_place_and_the_run_goes_on_with_status_1() throws IOException {
        Path file = folder.resolve("bad.837");
        Files.writeString(file, Files.readString(Path.of(SAMPLE)).replace("CLM*PT-2*140***11:", "CLM*PT-2*140***:"));

        assertThat(run("837p-to-priced", file.toString(), SAMPLE)).isEqualTo(1);
        JsonNode error = lines().get(1);
        assertThat(error.get("error").asText()).isEqualTo("CLM05 holds no place of service; the claim is left out");
        assertThat(error.get("segment").asText()).isEqualTo("CLM");
        assertThat(error.get("position").asInt())
                .isEqualTo(error.get("line").asInt())
                .isGreaterThan(30);
        assertThat(lines()).hasSize(24);
    }

    @Test
    void arguments_that_are_not_understood_end_with_status_2_and_the_usage() throws IOException {
        for (String[] args : new String[][] {
            {},
            {"price"},
            {"837p-to-priced"},
            {"837p-to-priced", "missing.837"},
            {"837p-to-priced", "--zip", "1", SAMPLE},
            {"837p-to-priced", "--zip"},
            {"837p-to-priced", "--year", "1999", SAMPLE},
            {"837p-to-priced", "--threads", "0", SAMPLE},
            {"837p-to-priced", "--other", SAMPLE}
        }) {
            assertThat(run(args)).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage:");
            assertThat(out.size()).isZero();
        }
    }
}
