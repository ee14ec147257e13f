package io.github.medpay.policy;

import io.github.medpay.rule.Firmness;
import io.github.medpay.spi.PolicyRow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of the policy with its days, its citation and its firmness. Immutable. */
public final class PolicyValue {

    private final PolicyRow row;

    PolicyValue(PolicyRow row) {
        this.row = row;
    }

    /**
     * The value as the policy file has it, such as {@code 257.00}.
     *
     * @return the text
     */
    public String text() {
        return row.value();
    }

    /**
     * The first day in force.
     *
     * @return a date
     */
    public LocalDate firstDay() {
        return row.firstDay();
    }

    /**
     * The last day in force.
     *
     * @return a date; empty where no end is known
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(row.lastDay());
    }

    /**
     * The text of law or of CMS that sets the value.
     *
     * @return such as {@code 42 CFR 410.152(b)}
     */
    public String citation() {
        return row.citation();
    }

    /**
     * How well the value is founded.
     *
     * @return the firmness
     */
    public Firmness firmness() {
        return row.firmness();
    }

    /**
     * One short sentence on the value.
     *
     * @return the sentence; empty where there is nothing to add
     */
    public String note() {
        return row.note();
    }

    /** Whether there is a day on which both this value and another are in force. */
    boolean meets(PolicyValue other) {
        LocalDate last = row.lastDay();
        LocalDate otherLast = other.row.lastDay();
        return (otherLast == null || !row.firstDay().isAfter(otherLast))
                && (last == null || !other.row.firstDay().isAfter(last));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyValue value && row.equals(value.row);
    }

    @Override
    public int hashCode() {
        return Objects.hash(row);
    }

    @Override
    public String toString() {
        return row.value() + " from " + row.firstDay() + (row.lastDay() == null ? "" : " to " + row.lastDay()) + " ("
                + row.citation() + ")";
    }
}
