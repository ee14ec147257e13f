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

    static LocalDate date(String field, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new ClaimException(field, "is no date of the form 2025-02-03");
        }
    }

    static @Nullable LocalDate optionalDate(String field, @Nullable String value) {
        return value == null ? null : date(field, value);
    }

    static <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable String value, E absent) {
        if (value == null) {
            return absent;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
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

    static void refuseUnknown(@Nullable Map<String, Object> unknown, String known) {
        if (unknown != null && !unknown.isEmpty()) {
            String first = unknown.keySet().iterator().next();
            throw new ClaimException(first, "is no property; known are " + known);
        }
    }
}
