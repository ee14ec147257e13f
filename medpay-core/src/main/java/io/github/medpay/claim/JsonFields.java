package io.github.medpay.claim;

import io.github.medpay.internal.IsoDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a claim strictly, whatever the mapper's settings: no value is guessed. */
final class JsonFields {

    private JsonFields() {}

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new ClaimException(field, "is required");
        }
        return value;
    }

    /** A text and nothing else: mappers turn numbers into texts unless they are told not to. */
    static @Nullable String text(String field, @Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new ClaimException(field, "is not a text");
    }

    static LocalDate date(String field, String value) {
        LocalDate date = IsoDate.find(value);
        if (date == null) {
            throw new ClaimException(field, "is no date of the form 2025-02-03");
        }
        return date;
    }

    static @Nullable LocalDate optionalDate(String field, @Nullable Object value) {
        String text = text(field, value);
        return text == null ? null : date(field, text);
    }

    static <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable Object value, E absent) {
        E choice = optionalChoice(field, type, value);
        return choice == null ? absent : choice;
    }

    static <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> type, @Nullable Object value) {
        String text = text(field, value);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new ClaimException(field, "is none of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    static BigDecimal amount(String field, @Nullable BigDecimal value, BigDecimal absent) {
        return value == null ? absent : Amounts.dollars(field, value);
    }

    static <T> List<T> elements(String field, @Nullable List<@Nullable T> values) {
        if (values == null) {
            return List.of();
        }
        List<T> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            if (value == null) {
                throw element(field, i, "is required");
            }
            elements.add(value);
        }
        return elements;
    }

    static List<String> texts(String field, @Nullable List<@Nullable Object> values) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (!(value instanceof String text)) {
                throw element(field, i, value == null ? "is required" : "is not a text");
            }
            texts.add(text);
        }
        return texts;
    }

    private static ClaimException element(String field, int place, String problem) {
        return new ClaimException(field + "[" + place + "]", problem);
    }

    static void refuseUnknown(@Nullable Map<String, Object> unknown, String known) {
        if (unknown != null && !unknown.isEmpty()) {
            String first = unknown.keySet().iterator().next();
            throw new ClaimException(first, "is no property; known are " + known);
        }
    }
}
