package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The sums of the priced lines. Amounts are US dollars with two decimals. */
@JsonPropertyOrder({"allowed", "deductible", "coinsurance", "sequestration", "medicarePayment", "patientResponsibility"
})
public final class Totals {

    private final long allowed;
    private final long deductible;
    private final long coinsurance;
    private final long sequestration;
    private final long medicarePayment;

    Totals(long allowed, long deductible, long coinsurance, long sequestration, long medicarePayment) {
        this.allowed = allowed;
        this.deductible = deductible;
        this.coinsurance = coinsurance;
        this.sequestration = sequestration;
        this.medicarePayment = medicarePayment;
    }

    @JsonCreator
    static Totals fromJson(
            @JsonProperty("allowed") BigDecimal allowed,
            @JsonProperty("deductible") BigDecimal deductible,
            @JsonProperty("coinsurance") BigDecimal coinsurance,
            @JsonProperty("sequestration") BigDecimal sequestration,
            @JsonProperty("medicarePayment") BigDecimal medicarePayment,
            @JsonProperty("patientResponsibility") @Nullable BigDecimal patientResponsibility) {
        return new Totals(
                Cents.ofDollars(allowed),
                Cents.ofDollars(deductible),
                Cents.ofDollars(coinsurance),
                Cents.ofDollars(sequestration),
                Cents.ofDollars(medicarePayment));
    }

    /**
     * The allowed amounts.
     *
     * @return dollars
     */
    @JsonProperty("allowed")
    public BigDecimal allowed() {
        return Cents.toDollars(allowed);
    }

    /**
     * What the patient's deductible takes.
     *
     * @return dollars
     */
    @JsonProperty("deductible")
    public BigDecimal deductible() {
        return Cents.toDollars(deductible);
    }

    /**
     * The patient's coinsurance.
     *
     * @return dollars
     */
    @JsonProperty("coinsurance")
    public BigDecimal coinsurance() {
        return Cents.toDollars(coinsurance);
    }

    /**
     * What sequestration takes from Medicare's share.
     *
     * @return dollars
     */
    @JsonProperty("sequestration")
    public BigDecimal sequestration() {
        return Cents.toDollars(sequestration);
    }

    /**
     * What Medicare pays.
     *
     * @return dollars
     */
    @JsonProperty("medicarePayment")
    public BigDecimal medicarePayment() {
        return Cents.toDollars(medicarePayment);
    }

    /**
     * Deductible and coinsurance.
     *
     * @return dollars
     */
    @JsonProperty("patientResponsibility")
    public BigDecimal patientResponsibility() {
        return Cents.toDollars(deductible + coinsurance);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Totals that
                && allowed == that.allowed
                && deductible == that.deductible
                && coinsurance == that.coinsurance
                && sequestration == that.sequestration
                && medicarePayment == that.medicarePayment;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(allowed * 31 + medicarePayment);
    }

    @Override
    public String toString() {
        return "Totals[allowed " + allowed() + ", Medicare " + medicarePayment() + ", patient "
                + patientResponsibility() + "]";
    }
}
