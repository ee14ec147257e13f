package io.github.medpay.policy;

import io.github.medpay.exact.Ratio;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of one section by the place of their name, with what the rules compute with. */
final class Scalars {

    private final @Nullable PolicyValue[] values;
    private final long[] numbers;
    private final @Nullable Ratio[][] factors;

    Scalars(int size) {
        this.values = new PolicyValue[size];
        this.numbers = new long[size];
        this.factors = new Ratio[size][];
        java.util.Arrays.fill(numbers, PolicyPeriod.UNKNOWN);
    }

    void put(int place, PolicyValue value, long number, Ratio... ofValue) {
        values[place] = value;
        numbers[place] = number;
        factors[place] = ofValue;
    }

    @Nullable
    PolicyValue value(int place) {
        return values[place];
    }

    PolicyValue required(int place) {
        return Objects.requireNonNull(values[place], "value");
    }

    /** Cents, or the number itself; {@link PolicyPeriod#UNKNOWN} where there is no value. */
    long number(int place) {
        return numbers[place];
    }

    /** The factor of a rank, or of the last one there is. */
    Ratio factor(int place, int rank) {
        Ratio[] all = Objects.requireNonNull(factors[place], "factors");
        return all[Math.min(rank, all.length - 1)];
    }

    @Nullable
    Ratio factorOrNull(int place) {
        Ratio[] all = factors[place];
        return all == null ? null : all[0];
    }
}
