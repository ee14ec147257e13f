package io.github.medpay.insight.impact;

import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.Totals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a visit brings, or the difference of two. US dollars with two decimals; a difference may be negative.
 *
 * @param allowed the allowed amounts
 * @param programShare Medicare's share before sequestration
 * @param medicarePayment what Medicare pays, after sequestration
 * @param patientResponsibility deductible and coinsurance
 * @param balanceBilling what may be billed beyond the allowed amounts; 0.00 unless unassigned and with charges
 * @param receipts what comes in from all: Medicare's payment, the patient's part and balance billing
 */
public record VisitAmounts(
        BigDecimal allowed,
        BigDecimal programShare,
        BigDecimal medicarePayment,
        BigDecimal patientResponsibility,
        BigDecimal balanceBilling,
        BigDecimal receipts) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Nothing at all. */
    public static final VisitAmounts ZERO = new VisitAmounts(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

    /**
     * Checks that nothing is null.
     *
     * @param allowed the allowed amounts
     * @param programShare Medicare's share before sequestration
     * @param medicarePayment what Medicare pays, after sequestration
     * @param patientResponsibility deductible and coinsurance
     * @param balanceBilling what may be billed beyond the allowed amounts; 0.00 unless unassigned and with charges
     * @param receipts what comes in from all: Medicare's payment, the patient's part and balance billing
     */
    public VisitAmounts {
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(programShare, "programShare");
        Objects.requireNonNull(medicarePayment, "medicarePayment");
        Objects.requireNonNull(patientResponsibility, "patientResponsibility");
        Objects.requireNonNull(balanceBilling, "balanceBilling");
        Objects.requireNonNull(receipts, "receipts");
    }

    /**
     * The amounts of a priced claim.
     *
     * @param priced the claim; lines without an amount bring nothing
     * @return the amounts
     */
    public static VisitAmounts of(PricedClaim priced) {
        BigDecimal balance = NOTHING;
        for (PricedLine line : priced.lines()) {
            BigDecimal more = line.balanceBilling();
            if (more != null) {
                balance = balance.add(more);
            }
        }
        Totals totals = priced.totals();
        return new VisitAmounts(
                totals.allowed(),
                totals.medicarePayment().add(totals.sequestration()),
                totals.medicarePayment(),
                totals.patientResponsibility(),
                balance,
                totals.medicarePayment().add(totals.patientResponsibility()).add(balance));
    }

    /**
     * These amounts less others.
     *
     * @param other the amounts before
     * @return the difference
     */
    public VisitAmounts minus(VisitAmounts other) {
        return new VisitAmounts(
                allowed.subtract(other.allowed),
                programShare.subtract(other.programShare),
                medicarePayment.subtract(other.medicarePayment),
                patientResponsibility.subtract(other.patientResponsibility),
                balanceBilling.subtract(other.balanceBilling),
                receipts.subtract(other.receipts));
    }

    /**
     * These amounts of one visit, for a year.
     *
     * @param volume how many visits
     * @return the amounts × visits
     */
    public VisitAmounts times(VisitVolume volume) {
        return new VisitAmounts(
                volume.yearly(allowed),
                volume.yearly(programShare),
                volume.yearly(medicarePayment),
                volume.yearly(patientResponsibility),
                volume.yearly(balanceBilling),
                volume.yearly(receipts));
    }
}
