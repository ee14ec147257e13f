package io.github.medpay.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed schemas are those that the build makes; {@code docs/schema.md} says how to write them anew. */
class SchemaFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));
    private static final Path DOCS = ROOT.resolve("docs/schema");
    private static final Path JAR = ROOT.resolve("medpay-data/src/main/resources/io/github/medpay/data/json");

    static Stream<Arguments> files() {
        ContractSchema schema = new ContractSchema();
        JsonNode claim = schema.claim();
        JsonNode priced = schema.pricedClaim();
        return Stream.of(
                Arguments.of(DOCS.resolve("claim.schema.json"), claim),
                Arguments.of(JAR.resolve("claim.schema.json"), claim),
                Arguments.of(DOCS.resolve("priced-claim.schema.json"), priced),
                Arguments.of(JAR.resolve("priced-claim.schema.json"), priced),
                Arguments.of(DOCS.resolve("openapi.json"), OpenApi.description(schema)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theCommittedFileIsTheOneThatTheBuildMakes(Path file, JsonNode made) throws IOException {
        String page = SchemaJson.page(made);
        if (Boolean.getBoolean("medpay.schema.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).content().isEqualTo(page);
    }

    @Test
    void everySentenceIsUsed() {
        ContractSchema schema = new ContractSchema();
        schema.claim();
        schema.pricedClaim();
        assertThat(schema.properties().left()).isEmpty();
    }

    @Test
    void everySentenceIsOne() {
        assertThat(Properties.read().all())
                .allSatisfy((name, entry) ->
                        assertThat(entry.sentence()).as(name).matches("[A-Z][^.]*(\\d\\.\\d[^.]*)*\\."));
    }
}
