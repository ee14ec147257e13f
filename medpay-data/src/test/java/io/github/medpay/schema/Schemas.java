package io.github.medpay.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.medpay.data.json.JsonSchemas;
import java.util.List;

/** The schemas of the jar, ready to validate; formats are checked too. */
public final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Schema CLAIM = REGISTRY.getSchema(SchemaJson.read(JsonSchemas.claim()));
    private static final Schema PRICED = REGISTRY.getSchema(SchemaJson.read(JsonSchemas.pricedClaim()));

    private Schemas() {}

    /** What is wrong with a claim, each with the place and the keyword; empty where nothing is. */
    public static List<String> problemsOfClaim(JsonNode claim) {
        return problems(CLAIM, claim);
    }

    /** What is wrong with a priced claim. */
    public static List<String> problemsOfPriced(JsonNode priced) {
        return problems(PRICED, priced);
    }

    /** What is wrong with a schema itself, by the schema of its draft. */
    static List<String> problemsOfSchema(JsonNode schema) {
        return problems(
                REGISTRY.getSchema(
                        com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())),
                schema);
    }

    private static List<String> problems(Schema schema, JsonNode node) {
        return schema.validate(node).stream().map(Schemas::text).toList();
    }

    private static String text(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getMessage();
    }
}
