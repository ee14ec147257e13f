package io.github.medpay.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Every way to change one thing of a document: what stands there is removed, or becomes something else. */
final class Broken {

    /**
     * A changed document.
     *
     * @param change what was done, and where
     * @param document the whole document after it
     */
    record Variant(String change, JsonNode document) {

        @Override
        public String toString() {
            return change;
        }
    }

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "7",
            "-7",
            "1.50",
            "1.005",
            "1e2",
            "101",
            "\"\"",
            "\"11\"",
            "\"12345\"",
            "\"2025-02-03\"",
            "\"2025-02-30\"",
            "\"20250203\"",
            "\"2025-02-03T00:00:00\"",
            "\"PHYSICIAN\"",
            "\"physician\"",
            "\"RVU25A\"",
            "[]",
            "[null]",
            "[7]",
            "[\"GP\"]",
            "[{}]",
            "{}",
            "{\"unknown\":1}");

    private Broken() {}

    static List<Variant> variants(JsonNode document) {
        List<Variant> variants = new ArrayList<>();
        for (String path : paths(document)) {
            variants.add(new Variant(path + " removed", without(document, path)));
            for (String value : VALUES) {
                variants.add(new Variant(path + " is " + value, with(document, path, value)));
            }
        }
        return variants;
    }

    /** The pointers of everything in a document but the document itself. */
    static List<String> paths(JsonNode document) {
        List<String> paths = new ArrayList<>();
        collect(document, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        node.properties().forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), paths));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, paths);
            }
        }
    }

    /** A copy of a document without what stands at a pointer. */
    static JsonNode without(JsonNode document, String path) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = parent(copy, path);
        if (parent instanceof ObjectNode object) {
            object.remove(last(path));
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last(path)));
        }
        return copy;
    }

    /** A copy of a document with something else at a pointer. */
    static JsonNode with(JsonNode document, String path, String value) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = parent(copy, path);
        if (parent instanceof ObjectNode object) {
            object.set(last(path), SchemaJson.read(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last(path)), SchemaJson.read(value));
        }
        return copy;
    }

    private static JsonNode parent(JsonNode document, String path) {
        return document.at(path.substring(0, path.lastIndexOf('/')));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
