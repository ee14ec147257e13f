package io.github.medpay.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Goes through a schema and a document at once. */
final class SchemaWalk {

    private final JsonNode root;
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    private SchemaWalk(JsonNode root) {
        this.root = root;
    }

    /** Types and properties of a schema, as {@code properties.txt} names them. */
    static Set<String> properties(JsonNode root) {
        Set<String> names = new TreeSet<>();
        add(names, root.get("title").asText(), root);
        root.get("$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                add(names, definition.getKey(), definition.getValue());
            }
        });
        return names;
    }

    private static void add(Set<String> names, String type, JsonNode schema) {
        names.add(type);
        schema.get("properties").fieldNames().forEachRemaining(property -> names.add(type + "." + property));
    }

    /** Properties of a document that the schema does not name. */
    static Set<String> unknown(JsonNode root, JsonNode document) {
        SchemaWalk walk = new SchemaWalk(root);
        walk.visit(root.get("title").asText(), root, document);
        return walk.unknown;
    }

    /** Types and properties of the schema that a document lacks. */
    static Set<String> absent(JsonNode root, JsonNode document) {
        SchemaWalk walk = new SchemaWalk(root);
        walk.visit(root.get("title").asText(), root, document);
        Set<String> absent = properties(root);
        absent.removeAll(walk.seen);
        return absent;
    }

    private void visit(String type, JsonNode schema, JsonNode node) {
        if (schema.has("anyOf")) {
            schema.get("anyOf").forEach(part -> {
                if (!part.path("type").asText().equals("null")) {
                    visit(type, part, node);
                }
            });
        } else if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().replaceFirst(".*/", "");
            visit(name, root.get("$defs").get(name), node);
        } else if (node.isArray()) {
            node.forEach(element -> visit(type, schema.path("items"), element));
        } else if (node.isObject()) {
            seen.add(type);
            node.properties().forEach(field -> {
                JsonNode property = schema.path("properties").path(field.getKey());
                String name = type + "." + field.getKey();
                (property.isMissingNode() ? unknown : seen).add(name);
                visit(name, property, field.getValue());
            });
        }
    }
}
