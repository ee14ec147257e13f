package io.github.medpay.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.claim.Claim;
import io.github.medpay.data.json.JsonSchemas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of claims says of a document what the reader of claims says. */
class ClaimSchemaTest {

    private static final JsonNode EVERY_PROPERTY = SchemaJson.read(Samples.EVERY_PROPERTY);

    static Stream<JsonNode> claims() {
        return Stream.concat(Samples.claims(), Stream.of(EVERY_PROPERTY));
    }

    @Test
    void theSchemaIsOneOfItsDraft() {
        assertThat(Schemas.problemsOfSchema(SchemaJson.read(JsonSchemas.claim())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theClaimsOfTheRepositoryAreValid(JsonNode claim) {
        assertThat(Schemas.problemsOfClaim(claim)).isEmpty();
    }

    @Test
    void theSampleHasEveryPropertyOfTheSchema() {
        JsonNode schema = SchemaJson.read(JsonSchemas.claim());
        assertThat(Properties.read().all().keySet().stream()
                        .filter(Contract::isOfClaim)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(SchemaWalk.properties(schema));
        assertThat(SchemaWalk.unknown(schema, EVERY_PROPERTY)).isEmpty();
        assertThat(SchemaWalk.absent(schema, EVERY_PROPERTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"placeOfService":"11","lines":[{"code":"99213"}]}                                          | required
                    {"dateOfService":"2025-02-03","placeOfService":"11","lines":[]}                             | minItems
                    {"dateOfService":"03/02/2025","placeOfService":"11","lines":[{"code":"99213"}]}             | format
                    {"dateOfService":"2025-02-03","placeOfService":11,"lines":[{"code":"99213"}]}               | type
                    {"dateOfService":"2025-02-03","placeOfService":"11","zip":"9950","lines":[{"code":"99213"}]} | pattern
                    {"dateOfService":"2025-02-03","placeOfService":"11","lines":[{"code":"97110","modifers":["GP"]}]} | additionalProperties
                    {"dateOfService":"2025-02-03","placeOfService":"11","lines":[{"code":"99213","charge":120.005}]} | multipleOf
                    {"dateOfService":"2025-02-03","placeOfService":"11","practitioner":"DENTIST","lines":[{"code":"99213"}]} | enum
                    {"dateOfService":"2025-02-03","placeOfService":"11","patient":{"deductibleRemaining":-1},"lines":[{"code":"99213"}]} | minimum
                    """)
    void aBrokenClaimIsRefusedByTheKeyword(String claim, String keyword) {
        assertThat(Schemas.problemsOfClaim(SchemaJson.read(claim)))
                .anySatisfy(problem -> assertThat(problem).contains(" " + keyword + ": "));
    }

    @Test
    void whatTheReaderTakesIsValidAndWhatItRefusesIsNot() {
        List<Broken.Variant> variants = Broken.variants(EVERY_PROPERTY);
        assertThat(variants).hasSizeGreaterThan(1000);
        assertThat(variants.stream()
                        .filter(variant -> isRead(variant.document())
                                != Schemas.problemsOfClaim(variant.document()).isEmpty()))
                .as("changes of which the schema says otherwise than the reader")
                .isEmpty();
        assertThat(variants.stream().filter(variant -> isRead(variant.document())))
                .as("changes that the reader takes")
                .hasSizeGreaterThan(100);
    }

    private static boolean isRead(JsonNode claim) {
        try {
            return SchemaJson.MAPPER.treeToValue(claim, Claim.class) != null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
