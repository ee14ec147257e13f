package io.github.medpay.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The claims and answers that lie in this repository as files. */
final class Samples {

    static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));

    /** Every property of a claim, once or more. */
    static final String EVERY_PROPERTY = """
            {"id": "A7", "dateOfService": "2025-02-03", "placeOfService": "11",
             "locality": {"mac": "02102", "number": "01"}, "zip": "99501",
             "participation": "NON_PARTICIPATING_UNASSIGNED", "practitioner": "NURSE_PRACTITIONER",
             "unitRule": "AMA_MIDPOINT",
             "patient": {"deductibleRemaining": 257.00, "therapyYearToDate": {"ptSlp": 100.50, "ot": 20.25}},
             "sequestration": false, "release": "RVU25D", "qualifyingApmParticipant": true,
             "mipsAdjustmentPercent": -9.00, "hpsa": true,
             "history": [{"code": "66984", "modifiers": ["RT"], "dateOfService": "2025-01-20",
                          "placeOfService": "24", "units": 1}],
             "lines": [{"code": "97110", "modifiers": ["GP"], "units": 1,
                        "minutes": {"therapist": 8, "assistant": 7}, "charge": 120.00,
                        "dateOfService": "2025-02-04", "placeOfService": "22", "postoperativeDays": 30,
                        "presentAtInduction": true, "id": "L1", "lastDateOfService": "2025-02-05",
                        "practitioner": "PHYSICIAN", "locality": {"mac": "10112", "number": "00"}, "zip": "35004",
                        "anesthesiaMinutes": 45}]}
            """;

    private Samples() {}

    static Stream<JsonNode> claims() {
        return Stream.of(
                        lines("docs/examples/quickstart/src/main/resources/claims.ndjson"),
                        file("docs/examples/consumers/claim.json"),
                        file("medpay-core/src/test/resources/io/github/medpay/contract/sample-claim.json"))
                .flatMap(claims -> claims);
    }

    static Stream<JsonNode> answers() {
        return Stream.of(
                        lines("docs/examples/quickstart/expected.ndjson"),
                        file("docs/examples/consumers/expected.json"),
                        file("medpay-core/src/test/resources/io/github/medpay/contract/sample-answer.json"))
                .flatMap(answers -> answers);
    }

    private static Stream<JsonNode> lines(String path) {
        return text(path).lines().map(SchemaJson::read);
    }

    private static Stream<JsonNode> file(String path) {
        return Stream.of(SchemaJson.read(text(path)));
    }

    private static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
