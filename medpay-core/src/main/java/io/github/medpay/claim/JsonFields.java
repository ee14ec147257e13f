package io.github.medpay.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new ClaimException(field, "is no date of the form 2025-02-03");
        }
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
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new ClaimException(field, "is none of " + Arrays.toString(type.getEnumConstants()));
    }

    static BigDecimal amount(String field, @Nullable BigDecimal value, BigDecimal absent) {
        return value == null ? absent : Amounts.dollars(field, value);
    }

    static <T> List<T> elements(String field, @Nullable List<@Nullable T> values) {
        if (values == null) {
            return List.of();
        }
        List<T> elements = new ArrayList<>(values.size());
        for (T value : values) {
            elements.add(required(field, value));
        }
        return elements;
    }

    static List<String> texts(String field, @Nullable List<@Nullable Object> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : elements(field, values)) {
            texts.add(required(field, text(field, value)));
        }
        return texts;
    }

    static void refuseUnknown(@Nullable Map<String, Object> unknown, String known) {
        if (unknown != null && !unknown.isEmpty()) {
            String first = unknown.keySet().iterator().next();
            throw new ClaimException(first, "is no property; known are " + known);
        }
    }
}
