package io.github.medpay.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Jackson 2 as it comes, without a module or a setting. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Json.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Claim claim(String json) {
        try {
            return MAPPER.readValue(json, Claim.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of an error: Jackson's way to the object, and the field of the library's own error. */
    static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        if (e.getCause() instanceof ClaimException claim) {
            path.append('.').append(claim.field());
        } else if (e.getCause() != null) {
            path.append('.').append(String.valueOf(e.getCause().getMessage()).split(":", 2)[0]);
        }
        return path.substring(1);
    }
}
