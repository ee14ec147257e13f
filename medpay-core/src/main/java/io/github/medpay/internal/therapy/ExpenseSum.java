package io.github.medpay.internal.therapy;

import io.github.medpay.code.Discipline;
import io.github.medpay.policy.Amount;

/**
 * The therapy expense of one threshold in one year (Claims Processing Manual ch. 5 §10.3). A service that makes the sum
 * exceed the threshold needs KX; without it the service is denied whole and not added. A sum equal to the threshold is
 * not past it.
 *
 * <p>Not safe for several threads.
 */
public final class ExpenseSum {

    private long cents;

    public ExpenseSum(long cents) {
        this.cents = cents;
    }

    /** Occupational therapy has a threshold of its own; physical therapy and speech-language pathology share one. */
    public static Amount threshold(Discipline discipline) {
        return discipline == Discipline.OCCUPATIONAL_THERAPY
                ? Amount.THERAPY_THRESHOLD_OT
                : Amount.THERAPY_THRESHOLD_PT_SLP;
    }

    public long cents() {
        return cents;
    }

    /** Whether the sum is past a limit. */
    public boolean isPast(long limit) {
        return cents > limit;
    }

    /** Whether the sum with a service is past the threshold, so that the service needs KX. */
    public boolean needsException(long allowed, long threshold) {
        return cents + allowed > threshold;
    }

    public void add(long allowed) {
        cents += allowed;
    }
}
