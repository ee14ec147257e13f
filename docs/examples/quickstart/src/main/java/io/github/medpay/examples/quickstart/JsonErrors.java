package io.github.medpay.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.medpay.claim.ClaimException;

/** Says what is wrong with a line that is no claim: the JSON path and the problem, and nothing of the claim's content. */
final class JsonErrors {

    private JsonErrors() {}

    static String describe(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            String path = path(mapping);
            if (e.getCause() instanceof ClaimException claim) {
                return at(path.isEmpty() ? claim.field() : path + "." + claim.field(), claim.problem());
            }
            if (e.getCause() instanceof IllegalArgumentException part) { // of a part of the claim: "field: problem"
                String message = String.valueOf(part.getMessage());
                return path.isEmpty() ? message : path + "." + message;
            }
            if (e instanceof UnrecognizedPropertyException unknown) {
                return at(path, "is no property; known are " + unknown.getKnownPropertyIds());
            }
            if (e instanceof MismatchedInputException mismatch) {
                Class<?> target = mismatch.getTargetType();
                return at(path, "is not " + (target == null ? "what is expected" : name(target)));
            }
            return at(path, "cannot be read");
        }
        return "not JSON: column " + e.getLocation().getColumnNr();
    }

    private static String name(Class<?> target) {
        if (Number.class.isAssignableFrom(target)) {
            return "a number";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "true or false";
        }
        if (target == String.class) {
            return "a text";
        }
        return Iterable.class.isAssignableFrom(target) ? "a list" : "an object";
    }

    private static String at(String path, String problem) {
        return path.isEmpty() ? problem : path + ": " + problem;
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
