package io.github.medpay.insight.impact;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.Totals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a visit brings, or the difference of two. US dollars with two decimals; a difference may be negative. */
@JsonPropertyOrder({"allowed", "programShare", "medicarePayment", "patientResponsibility", "balanceBilling", "receipts"
})
public final class VisitAmounts {

    private final BigDecimal allowed;
    private final BigDecimal programShare;
    private final BigDecimal medicarePayment;
    private final BigDecimal patientResponsibility;
    private final BigDecimal balanceBilling;
    private final BigDecimal receipts;

    VisitAmounts(
            BigDecimal allowed,
            BigDecimal programShare,
            BigDecimal medicarePayment,
            BigDecimal patientResponsibility,
            BigDecimal balanceBilling,
            BigDecimal receipts) {
        this.allowed = Objects.requireNonNull(allowed, "allowed");
        this.programShare = Objects.requireNonNull(programShare, "programShare");
        this.medicarePayment = Objects.requireNonNull(medicarePayment, "medicarePayment");
        this.patientResponsibility = Objects.requireNonNull(patientResponsibility, "patientResponsibility");
        this.balanceBilling = Objects.requireNonNull(balanceBilling, "balanceBilling");
        this.receipts = Objects.requireNonNull(receipts, "receipts");
    }

    /** {@return the allowed amounts} */
    @JsonProperty("allowed")
    public BigDecimal allowed() {
        return allowed;
    }

    /** {@return Medicare's share before sequestration} */
    @JsonProperty("programShare")
    public BigDecimal programShare() {
        return programShare;
    }

    /** {@return what Medicare pays, after sequestration} */
    @JsonProperty("medicarePayment")
    public BigDecimal medicarePayment() {
        return medicarePayment;
    }

    /** {@return deductible and coinsurance} */
    @JsonProperty("patientResponsibility")
    public BigDecimal patientResponsibility() {
        return patientResponsibility;
    }

    /** {@return what may be billed beyond the allowed amounts; 0.00 unless unassigned and with charges} */
    @JsonProperty("balanceBilling")
    public BigDecimal balanceBilling() {
        return balanceBilling;
    }

    /** {@return what comes in from all: Medicare's payment, the patient's part and balance billing} */
    @JsonProperty("receipts")
    public BigDecimal receipts() {
        return receipts;
    }

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Nothing at all. */
    public static final VisitAmounts ZERO = new VisitAmounts(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VisitAmounts same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "VisitAmounts" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(allowed, programShare, medicarePayment, patientResponsibility, balanceBilling, receipts);
    }
}
