package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a service is worth in a locality and setting, and how the amount comes about.
 *
 * <p>Amounts are US dollars with two decimals. They are empty if the row has no national amount: a missing amount is
 * never 0.00.
 */
public final class Fee {

    static final long NO_AMOUNT = -1;

    private final FeeScheduleEntry entry;
    private final Locality locality;
    private final Setting setting;
    private final long uncappedCents;
    private final long capCents;
    private final FeeBreakdown breakdown;
    private final @Nullable FeeBreakdown capBreakdown;
    private final PolicyPeriod policy;
    private final Judgement judgement;

    Fee(
            FeeScheduleEntry entry,
            Locality locality,
            Setting setting,
            long uncappedCents,
            long capCents,
            FeeBreakdown breakdown,
            @Nullable FeeBreakdown capBreakdown,
            PolicyPeriod policy,
            Judgement judgement) {
        this.entry = entry;
        this.locality = locality;
        this.setting = setting;
        this.uncappedCents = uncappedCents;
        this.capCents = capCents;
        this.breakdown = breakdown;
        this.capBreakdown = capBreakdown;
        this.policy = policy;
        this.judgement = judgement;
    }

    /**
     * The row that priced.
     *
     * @return the row
     */
    public FeeScheduleEntry entry() {
        return entry;
    }

    /**
     * The locality that priced.
     *
     * @return the locality
     */
    public Locality locality() {
        return locality;
    }

    /**
     * The setting that priced; non-facility for therapy, whatever the caller asked for.
     *
     * @return the setting
     */
    public Setting setting() {
        return setting;
    }

    /**
     * The fee schedule amount of one unit, no more than the cap.
     *
     * @return the amount, or empty where the row has none
     */
    public Optional<BigDecimal> amount() {
        return uncappedCents == NO_AMOUNT
                ? Optional.empty()
                : Optional.of(Cents.toDollars(Math.min(uncappedCents, capCents)));
    }

    /**
     * The amount before the cap.
     *
     * @return the amount, or empty where the row has none
     */
    public Optional<BigDecimal> uncapped() {
        return uncappedCents == NO_AMOUNT ? Optional.empty() : Optional.of(Cents.toDollars(uncappedCents));
    }

    /**
     * The hospital outpatient cap (Social Security Act §1848(b)(4)). For a row of status C it limits the contractor's
     * price.
     *
     * @return the cap, or empty where the row has none
     */
    public Optional<BigDecimal> cap() {
        return capCents == FeeArithmetic.NO_CAP ? Optional.empty() : Optional.of(Cents.toDollars(capCents));
    }

    /**
     * The fee of a practitioner who does not participate: 95 % (Social Security Act §1848(a)(3); the rounding is a
     * decision).
     *
     * @return the amount, or empty where the row has none
     */
    public Optional<BigDecimal> nonParticipating() {
        return share(Percentage.NON_PARTICIPATING);
    }

    /**
     * The most that a practitioner may charge who does not take assignment: 109.25 % of the rounded participating fee
     * (Social Security Act §1848(g)).
     *
     * @return the amount, or empty where the row has none
     */
    public Optional<BigDecimal> limitingCharge() {
        return share(Percentage.LIMITING_CHARGE);
    }

    private Optional<BigDecimal> share(Percentage percentage) {
        return uncappedCents == NO_AMOUNT
                ? Optional.empty()
                : Optional.of(Cents.toDollars(policy.of(percentage, Math.min(uncappedCents, capCents))));
    }

    /**
     * The components of the amount before the cap.
     *
     * @return units, indices, products and factor
     */
    public FeeBreakdown breakdown() {
        return breakdown;
    }

    /**
     * The components of the hospital outpatient cap. Its work is that of the row, or of the 26 row for a global row of
     * status C.
     *
     * @return units of the cap, indices, products and factor; empty where the row has no cap
     */
    public Optional<FeeBreakdown> capBreakdown() {
        return Optional.ofNullable(capBreakdown);
    }

    /**
     * How sure the price is: {@code HIGH} for status A, {@code MEDIUM} for restricted coverage, status T, a setting in which
     * the service is rare, or a place whose setting is a soft rule, {@code LOW} without an amount. A fee of
     * {@link ReleaseChoice} counts the choice of the release too.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return judgement.confidence();
    }

    /**
     * Why the confidence is what it is.
     *
     * @return sentences; at least one
     */
    public List<String> reasons() {
        return judgement.reasons();
    }

    /**
     * What you should know about the price.
     *
     * @return findings; may be empty
     */
    public List<Finding> findings() {
        return judgement.findings();
    }

    /** The same fee, judged by one more fact. */
    Fee judged(UnaryOperator<Judgement> fact) {
        return new Fee(
                entry,
                locality,
                setting,
                uncappedCents,
                capCents,
                breakdown,
                capBreakdown,
                policy,
                fact.apply(judgement));
    }

    @Override
    public String toString() {
        return entry + " " + locality.key() + " " + setting + " "
                + amount().map(BigDecimal::toString).orElse("no amount");
    }
}
