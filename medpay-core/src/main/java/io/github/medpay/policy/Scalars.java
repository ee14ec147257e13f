package io.github.medpay.policy;

import io.github.medpay.code.Practitioner;
import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of one section by the place of their name, with what the rules compute with. */
@SuppressWarnings("EnumOrdinal") // places in arrays, never stored
final class Scalars {

    private final Enum<?>[] names;

    private final @Nullable PolicyValue[] values;
    private final long[] numbers;
    private final @Nullable Ratio[][] factors;

    private Scalars(Enum<?>[] names) {
        this.names = names;
        this.values = new PolicyValue[names.length];
        this.numbers = new long[names.length];
        this.factors = new Ratio[names.length][];
        Arrays.fill(numbers, PolicyPeriod.UNKNOWN);
    }

    /** No value of a section yet, each of whose entries has one value on a day. */
    static Scalars of(PolicySection section) {
        return new Scalars(names(section));
    }

    private static Enum<?>[] names(PolicySection section) {
        return switch (section) {
            case AMOUNT -> Amount.values();
            case PERCENTAGE -> Percentage.values();
            case NUMBER -> PolicyNumber.values();
            case RANKING -> Ranking.values();
            case PRACTITIONER -> Practitioner.values();
            case CODES, PLACES, MODIFIERS, MODIFIER, ADJUSTMENT, RELEASE, SAME_ROWS ->
                throw new IllegalArgumentException(section + " has no single values");
        };
    }

    /** Reads a row of the section; any value of its entry before it is forgotten. */
    void put(PolicyRow row) {
        int place = ValueText.constant(row, names, row.name()).ordinal();
        values[place] = new PolicyValue(row);
        if (row.section() == PolicySection.AMOUNT) {
            numbers[place] = cents(ValueText.dollars(row));
        } else if (row.section() == PolicySection.NUMBER) {
            numbers[place] = ValueText.number(row);
        } else {
            factors[place] = row.section() == PolicySection.RANKING
                    ? ValueText.percents(row)
                    : new Ratio[] {ValueText.percent(row, row.value())};
        }
    }

    private static long cents(BigDecimal dollars) {
        return dollars.scale() <= 2 || dollars.stripTrailingZeros().scale() <= 2
                ? Cents.ofDollars(dollars)
                : PolicyPeriod.UNKNOWN;
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
