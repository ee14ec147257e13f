package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a line is paid: by which schedule, and which adjustments act. Found once a line; no later stage asks again whether
 * a line is a drug.
 *
 * <p>The indicators, percentages and pools of the physician fee schedule, participation and the outpatient cap act on its
 * own lines alone. A drug or laboratory test has a price of one unit and its own coinsurance, and is always assigned
 * (RULES §§12.2, 13.2).
 */
final class Terms {

    /** Decimals of a price of one unit. */
    private static final int THOUSANDTHS = 3;

    private static final int THOUSANDTHS_OF_CENT = 10;

    static final Terms PHYSICIAN =
            new Terms(PaymentSchedule.PHYSICIAN, null, Rule.FEE, 0, null, true, List.of(), null, null);

    private final PaymentSchedule schedule;
    private final @Nullable String file;
    private final Rule rule;
    private final long thousandths;
    private final @Nullable Ratio coinsurance;
    private final boolean deductible;
    private final List<Finding> findings;
    private final @Nullable Disposition disposition;
    private final @Nullable Finding reason;

    private Terms(
            PaymentSchedule schedule,
            @Nullable String file,
            Rule rule,
            long thousandths,
            @Nullable Ratio coinsurance,
            boolean deductible,
            List<Finding> findings,
            @Nullable Disposition disposition,
            @Nullable Finding reason) {
        this.schedule = schedule;
        this.file = file;
        this.rule = rule;
        this.thousandths = thousandths;
        this.coinsurance = coinsurance;
        this.deductible = deductible;
        this.findings = findings;
        this.disposition = disposition;
        this.reason = reason;
    }

    /**
     * A price of one unit.
     *
     * @param schedule drug or laboratory
     * @param file the name of its table
     * @param rule that prices
     * @param thousandths of a dollar, of one unit
     * @param coinsurance the patient's share of the rest after the deductible
     * @param deductible whether the deductible acts
     * @param findings what must be said of the line
     */
    static Terms unitPrice(
            PaymentSchedule schedule,
            String file,
            Rule rule,
            long thousandths,
            Ratio coinsurance,
            boolean deductible,
            List<Finding> findings) {
        return new Terms(schedule, file, rule, thousandths, coinsurance, deductible, findings, null, null);
    }

    /** No price of ours, and why. */
    static Terms withoutPrice(
            PaymentSchedule schedule, @Nullable String file, Disposition disposition, Finding reason) {
        return new Terms(schedule, file, Rule.NOT_PAID, 0, null, true, List.of(), disposition, reason);
    }

    PaymentSchedule schedule() {
        return schedule;
    }

    /** The table that prices; null: the release. */
    @Nullable
    String file() {
        return file;
    }

    boolean isPhysician() {
        return schedule == PaymentSchedule.PHYSICIAN;
    }

    /** Whether assignment is mandatory: no participation, no limiting charge. */
    boolean isAlwaysAssigned() {
        return !isPhysician();
    }

    /** Whether it has a price of one unit. */
    boolean hasUnitPrice() {
        return coinsurance != null;
    }

    Rule rule() {
        return rule;
    }

    /** The price of one unit, in dollars with three decimals for a drug and two for a laboratory test. */
    BigDecimal unitPrice() {
        BigDecimal price = BigDecimal.valueOf(thousandths, THOUSANDTHS);
        return schedule == PaymentSchedule.DRUG ? price : price.setScale(2);
    }

    /** The price of one unit in cents, exact. */
    Ratio unitCents() {
        return Ratio.of(thousandths, THOUSANDTHS_OF_CENT);
    }

    /** The price of some units in cents, exact. */
    Ratio cents(int units) {
        return Ratio.of(Math.multiplyExact(thousandths, (long) units), THOUSANDTHS_OF_CENT);
    }

    /** The patient's share; null: that of the policy. */
    @Nullable
    Ratio coinsurance() {
        return coinsurance;
    }

    boolean takesDeductible() {
        return deductible;
    }

    List<Finding> findings() {
        return findings;
    }

    /** What becomes of a line that has no price of ours; null where it has one. */
    @Nullable
    Disposition disposition() {
        return disposition;
    }

    /** Why it has none. */
    Finding reason() {
        return Objects.requireNonNull(reason, "reason");
    }
}
