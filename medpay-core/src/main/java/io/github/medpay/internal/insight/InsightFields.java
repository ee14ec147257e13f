package io.github.medpay.internal.insight;

import io.github.medpay.exact.Cents;
import io.github.medpay.insight.basis.InsightException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks of fields of a question. Messages name the field and hold no value of it. */
public final class InsightFields {

    private InsightFields() {}

    public static BigDecimal amount(String field, BigDecimal value) {
        Objects.requireNonNull(value, field);
        if (value.signum() < 0 || !Cents.isWhole(value)) {
            throw new InsightException(field, "must be dollars of at most two decimals, not negative");
        }
        return Cents.toDollars(Cents.ofDollars(value));
    }

    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InsightException(field, "is required");
        }
        return value;
    }

    public static <E extends Enum<E>> E choice(String field, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw new InsightException(field, "is none of " + Arrays.toString(type.getEnumConstants()));
    }

    public static void refuseUnknown(@Nullable Map<String, Object> unknown, String known) {
        if (unknown != null && !unknown.isEmpty()) {
            throw new InsightException("properties", "must be among: " + known);
        }
    }
}
