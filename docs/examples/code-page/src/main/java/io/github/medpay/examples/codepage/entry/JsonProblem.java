package io.github.medpay.examples.codepage.entry;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.medpay.claim.ClaimException;
import java.util.stream.Collectors;

/** Says what is wrong with a text that is no claim: where, which property, what it takes; nothing of what it holds. */
final class JsonProblem {

    private JsonProblem() {}

    static String describe(JsonProcessingException e) {
        return where(e.getLocation())
                + (e instanceof JsonMappingException mapping ? ofClaim(mapping) : "this is not JSON") + ".";
    }

    private static String where(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : "Line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    private static String ofClaim(JsonMappingException e) {
        String path = e.getPath().stream().map(JsonProblem::step).collect(Collectors.joining());
        path = path.startsWith(".") ? path.substring(1) : path;
        if (e.getCause() instanceof ClaimException claim) {
            return at(path.isEmpty() ? claim.field() : path + "." + claim.field(), claim.problem());
        }
        if (e.getCause() instanceof IllegalArgumentException part) { // of a part of the claim: "field: problem"
            String message = String.valueOf(part.getMessage());
            return path.isEmpty() ? message : path + "." + message;
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return at(path, "is no property; known are ")
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        return at(
                path, e instanceof MismatchedInputException mismatch ? "is not " + expected(mismatch) : "is no claim");
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }

    private static String at(String path, String problem) {
        return path.isEmpty() ? "the claim " + problem : path + ": " + problem;
    }

    private static String expected(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        if (target == null) {
            return "what is expected";
        }
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
}
