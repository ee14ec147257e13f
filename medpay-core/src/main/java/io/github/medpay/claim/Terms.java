package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a line is paid: by which schedule, and which adjustments act. Found once a line; no later stage asks again whether
 * a line is a drug.
 *
 * <p>The indicators, percentages and pools of the physician fee schedule, participation and the outpatient cap act on its
 * own lines alone. A drug or laboratory test has a price of one unit and its own coinsurance, and is always assigned.
 */
final class Terms {

    private static final long CENTS = 100;
    private static final long TENTHS = 10;

    static final Terms PHYSICIAN = new Terms(PaymentSchedule.PHYSICIAN, null, Rule.FEE, null, null, true, null, null);

    private final PaymentSchedule schedule;
    private final @Nullable String file;
    private final Rule rule;
    private final @Nullable BigDecimal price;
    private final @Nullable Ratio coinsurance;
    private final boolean deductible;
    private final @Nullable Disposition disposition;
    private final @Nullable Finding reason;

    private Terms(
            PaymentSchedule schedule,
            @Nullable String file,
            Rule rule,
            @Nullable BigDecimal price,
            @Nullable Ratio coinsurance,
            boolean deductible,
            @Nullable Disposition disposition,
            @Nullable Finding reason) {
        this.schedule = schedule;
        this.file = file;
        this.rule = rule;
        this.price = price;
        this.coinsurance = coinsurance;
        this.deductible = deductible;
        this.disposition = disposition;
        this.reason = reason;
    }

    /**
     * A price of one unit.
     *
     * @param schedule drug or laboratory
     * @param file the name of its table
     * @param rule that prices
     * @param price dollars of one unit
     * @param coinsurance the patient's share of the rest after the deductible
     * @param deductible whether the deductible acts
     */
    static Terms unitPrice(
            PaymentSchedule schedule, String file, Rule rule, BigDecimal price, Ratio coinsurance, boolean deductible) {
        return new Terms(schedule, file, rule, price, coinsurance, deductible, null, null);
    }

    /** No price of ours, and why. */
    static Terms withoutPrice(
            PaymentSchedule schedule, @Nullable String file, Disposition disposition, Finding reason) {
        return new Terms(schedule, file, Rule.NOT_PAID, null, null, true, disposition, reason);
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
        return price != null;
    }

    Rule rule() {
        return rule;
    }

    /** The price of one unit, in dollars: three decimals of a drug, two of a laboratory test. */
    BigDecimal unitPrice() {
        return Objects.requireNonNull(price, "price");
    }

    /** The price of some units in cents, exact. */
    Ratio cents(int units) {
        BigDecimal dollars = unitPrice();
        return Ratio.of(
                Math.multiplyExact(dollars.unscaledValue().longValueExact(), CENTS * units),
                dollars.scale() == 2 ? CENTS : CENTS * TENTHS);
    }

    /** The patient's share; null: that of the policy. */
    @Nullable
    Ratio coinsurance() {
        return coinsurance;
    }

    boolean takesDeductible() {
        return deductible;
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
