package io.github.medpay.examples.codepage.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A claim as JSON: read without guessing, and written without what is usual. */
public final class ClaimJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String LINES = "lines";
    private static final ObjectNode USUAL_LINE =
            MAPPER.valueToTree(ClaimLine.builder("00000").build());
    private static final ObjectNode USUAL_CLAIM = MAPPER.valueToTree(
            Claim.of(LocalDate.EPOCH, "00", ClaimLine.builder("00000").build()));

    private ClaimJson() {}

    static Claim read(String text) throws JsonProcessingException {
        Claim claim = MAPPER.readValue(text, Claim.class);
        if (claim == null) {
            throw new JsonMappingException(null, "null");
        }
        return claim;
    }

    /**
     * Writes a claim, without the properties that are as if they were absent.
     *
     * @param claim a claim
     * @return JSON on several lines
     */
    public static String write(Claim claim) {
        ObjectNode tree = MAPPER.valueToTree(claim);
        removeUsual(tree, USUAL_CLAIM);
        for (JsonNode line : tree.path(LINES)) {
            removeUsual((ObjectNode) line, USUAL_LINE);
        }
        return tree.toPrettyString();
    }

    private static void removeUsual(ObjectNode tree, ObjectNode usual) {
        Set<String> names = Set.copyOf(tree.properties().stream()
                .filter(property -> property.getValue().equals(usual.get(property.getKey())))
                .map(Map.Entry::getKey)
                .toList());
        tree.remove(names);
    }
}
