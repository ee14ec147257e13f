package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The yearly therapy thresholds (RULES §3F; Medicare Claims Processing Manual, chapter 5, §10.3): above the first a line
 * needs KX, above the second the claim may be reviewed. Physical therapy and speech-language pathology share one,
 * occupational therapy has its own of the same amount.
 */
public final class TherapyThreshold {

    private static final int FIRST_YEAR = 2023;
    private static final long[] CENTS = {223_000, 233_000, 241_000, 248_000};
    private static final int LAST_REVIEW_YEAR = 2028;
    private static final long REVIEW_CENTS = 300_000;

    private TherapyThreshold() {}

    /**
     * The threshold of a year, above which a line needs KX.
     *
     * @param year a calendar year
     * @return dollars; empty for a year before 2023 or after 2026, whose threshold the rule book does not name
     */
    public static Optional<BigDecimal> of(int year) {
        long cents = cents(year);
        return cents == Long.MAX_VALUE ? Optional.empty() : Optional.of(Cents.toDollars(cents));
    }

    /**
     * The threshold of targeted review, 3,000 dollars each through 2028.
     *
     * @param year a calendar year
     * @return dollars; empty for a year after 2028
     */
    public static Optional<BigDecimal> targetedReview(int year) {
        return year <= LAST_REVIEW_YEAR ? Optional.of(Cents.toDollars(REVIEW_CENTS)) : Optional.empty();
    }

    static long cents(int year) {
        int index = year - FIRST_YEAR;
        return index >= 0 && index < CENTS.length ? CENTS[index] : Long.MAX_VALUE;
    }

    static long reviewCents(int year) {
        return year <= LAST_REVIEW_YEAR ? REVIEW_CENTS : Long.MAX_VALUE;
    }
}
