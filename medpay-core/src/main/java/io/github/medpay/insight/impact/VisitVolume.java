package io.github.medpay.insight.impact;

import io.github.medpay.insight.basis.InsightException;
import java.math.BigDecimal;

/**
 * How often a visit like this one takes place. {@code yearly = per visit × visits a week × weeks}.
 *
 * @param visitsPerWeek from 0 to 100,000
 * @param weeks weeks of the year in which there are visits, from 0 to 53
 */
public record VisitVolume(int visitsPerWeek, int weeks) {

    /** One visit. */
    public static final VisitVolume ONE_VISIT = new VisitVolume(1, 1);

    private static final int MOST_VISITS = 100_000;
    private static final int MOST_WEEKS = 53;

    /**
     * Checks the bounds.
     *
     * @param visitsPerWeek from 0 to 100,000
     * @param weeks weeks of the year in which there are visits, from 0 to 53
     * @throws InsightException if a number is out of bounds
     */
    public VisitVolume {
        if (visitsPerWeek < 0 || visitsPerWeek > MOST_VISITS) {
            throw new InsightException("visitsPerWeek", "must be from 0 to " + MOST_VISITS);
        }
        if (weeks < 0 || weeks > MOST_WEEKS) {
            throw new InsightException("weeks", "must be from 0 to " + MOST_WEEKS + ", the weeks of a year");
        }
    }

    /**
     * So many visits a week for so many weeks.
     *
     * @param visitsPerWeek from 0 to 100,000
     * @param weeks from 0 to 53
     * @return the volume
     * @throws InsightException if a number is out of bounds
     */
    public static VisitVolume of(int visitsPerWeek, int weeks) {
        return new VisitVolume(visitsPerWeek, weeks);
    }

    /**
     * The visits of the year.
     *
     * @return visits a week × weeks
     */
    public int visits() {
        return visitsPerWeek * weeks;
    }

    /**
     * An amount of one visit, for the year.
     *
     * @param perVisit dollars; may be negative
     * @return the amount × visits, with the decimals of the amount
     */
    public BigDecimal yearly(BigDecimal perVisit) {
        return perVisit.multiply(BigDecimal.valueOf(visits()));
    }
}
