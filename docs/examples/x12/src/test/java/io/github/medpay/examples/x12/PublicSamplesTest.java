package io.github.medpay.examples.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.examples.x12.remittance.RemittanceReader;
import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.report.RemittanceIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of other projects, which lie beside the clone where CI runs. */
class PublicSamplesTest {

    private static final Path FILES = Path.of(System.getProperty("medpay.shared", "missing"), "x12");
    private static final Path PAGE = Path.of(System.getProperty("medpay.root", "../../.."), "docs", "x12.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private List<JsonNode> run(String... args) throws IOException {
        out.reset();
        X12Example.run(List.of(args), out, new PrintStream(err, true, StandardCharsets.UTF_8));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(Json.MAPPER.readTree(line));
        }
        return lines;
    }

    private static List<Path> files(String folder) throws IOException {
        assumeTrue(Files.isDirectory(FILES.resolve(folder)), "needs the files of others");
        try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_file_of_claims_is_read_or_refused_with_a_reason() throws IOException {
        Map<String, long[]> counts = new TreeMap<>();
        StringBuilder refusals = new StringBuilder();
        for (Path file : files("837p")) {
            String name = file.getFileName().toString();
            List<JsonNode> lines = run("837p-to-priced", "--year", "2025", file.toString());
            assertThat(lines).as(name).isNotEmpty();
            long[] count = counts.computeIfAbsent(group(name), key -> new long[5]);
            count[0]++;
            for (JsonNode line : lines) {
                if (line.has("error")) {
                    count[3]++;
                    refusals.append("| ")
                            .append(name.substring(name.lastIndexOf("__") + 2))
                            .append(" | ")
                            .append(line.get("position").asInt())
                            .append(" | ")
                            .append(line.get("error").asText())
                            .append(" |\n");
                } else if (line.has("warning")) {
                    count[4]++;
                } else {
                    count[1]++;
                    count[2] += line.get("lines")
                            .get(line.get("lines").size() - 1)
                            .get("number")
                            .asInt();
                    assertThat(line.get("x12").get("file").asText()).isEqualTo(name);
                }
            }
        }
        StringBuilder table = new StringBuilder();
        counts.forEach((group, count) -> {
            table.append("| ").append(group);
            for (long number : count) {
                table.append(" | ").append(number);
            }
            table.append(" |\n");
        });
        assertThat(Files.readString(PAGE)).contains(table).contains(refusals);
    }

    private static String group(String name) {
        String project = name.substring(0, name.indexOf("__")).replaceFirst("_", "/");
        return name.contains("004010") ? project + ", 004010X098A1" : project + ", 005010X222";
    }

    @Test
    void every_file_of_remittances_is_read_or_refused_with_a_reason() throws IOException {
        StringBuilder table = new StringBuilder();
        for (Path file : files("835")) {
            RemittanceIndex index = new RemittanceIndex();
            try (InputStream in = Files.newInputStream(file)) {
                index.addAll(new RemittanceReader("f", in));
            }
            int claims = 0;
            int lines = 0;
            for (RemittedClaim claim : index.rest()) {
                claims++;
                lines += claim.lines().size();
            }
            String name = file.getFileName().toString();
            table.append("| ")
                    .append(name.substring(name.lastIndexOf("__") + 2))
                    .append(" | ");
            table.append(claims).append(" | ").append(lines).append(" | ");
            table.append(index.adjustments().size()).append(" | ");
            table.append(index.problems().stream()
                            .map(problem -> "segment " + problem.place().position() + ": " + problem.message())
                            .collect(Collectors.joining("; ")))
                    .append(" |\n");
        }
        assertThat(Files.readString(PAGE)).contains(table);
    }
}
