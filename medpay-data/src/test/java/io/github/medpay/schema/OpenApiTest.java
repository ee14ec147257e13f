package io.github.medpay.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The OpenAPI description is whole: what it points at is there, and nothing stands in it that nobody points at. */
class OpenApiTest {

    private static final JsonNode DESCRIPTION = OpenApi.description(new ContractSchema());

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references(DESCRIPTION))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("#/"))
                .allSatisfy(reference -> assertThat(
                                DESCRIPTION.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void everySchemaIsReferredTo() {
        List<String> names = new ArrayList<>();
        DESCRIPTION
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> names.add("#/components/schemas/" + name));
        assertThat(references(DESCRIPTION)).containsAll(names);
    }

    @Test
    void theSchemasAreThoseOfTheJar() {
        JsonNode schemas = DESCRIPTION.at("/components/schemas");
        ContractSchema made = new ContractSchema();
        assertThat(schemas.at("/Claim/properties").toString())
                .isEqualTo(made.claim().get("properties").toString().replace("#/$defs/", "#/components/schemas/"));
        assertThat(schemas.at("/PricedClaim/properties").toString())
                .isEqualTo(
                        made.pricedClaim().get("properties").toString().replace("#/$defs/", "#/components/schemas/"));
    }

    @Test
    void theExampleIsAClaim() {
        assertThat(Schemas.problemsOfClaim(
                        DESCRIPTION.at("/paths/~1price/post/requestBody/content/application~1json/example")))
                .isEmpty();
    }

    private static List<String> references(JsonNode node) {
        return node.findValuesAsText("$ref");
    }
}
