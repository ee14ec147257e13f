package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The price of a line. Amounts are US dollars with two decimals, except the fee of a drug, which has three.
 *
 * <p>A priced line has every amount except limiting charge and balance billing. A bundled, not payable or denied line
 * has an allowed amount of 0.00, and the fee if its row has one. A line that the contractor or another schedule prices,
 * and an invalid or unknown one, has no amount.
 *
 * <p>Immutable; equal if everything in it is equal.
 */
@CheckReturnValue
@JsonPropertyOrder({
    "number",
    "id",
    "code",
    "modifiers",
    "units",
    "schedule",
    "release",
    "disposition",
    "fee",
    "allowed",
    "deductible",
    "coinsurance",
    "mips",
    "sequestration",
    "medicarePayment",
    "patientResponsibility",
    "limitingCharge",
    "balanceBilling",
    "adjustments",
    "trace",
    "findings"
})
public final class PricedLine {

    private final PricedLineParts parts;

    PricedLine(PricedLineParts parts) {
        this.parts = parts;
    }

    @JsonCreator
    static PricedLine fromJson(
            @JsonProperty("number") int number,
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("code") String code,
            @JsonProperty("modifiers") List<String> modifiers,
            @JsonProperty("units") @Nullable BigDecimal units,
            @JsonProperty("schedule") @Nullable PaymentSchedule schedule,
            @JsonProperty("release") @Nullable String release,
            @JsonProperty("disposition") Disposition disposition,
            @JsonProperty("fee") @Nullable BigDecimal fee,
            @JsonProperty("allowed") @Nullable BigDecimal allowed,
            @JsonProperty("deductible") @Nullable BigDecimal deductible,
            @JsonProperty("coinsurance") @Nullable BigDecimal coinsurance,
            @JsonProperty("mips") @Nullable BigDecimal mips,
            @JsonProperty("sequestration") @Nullable BigDecimal sequestration,
            @JsonProperty("medicarePayment") @Nullable BigDecimal medicarePayment,
            @JsonProperty("patientResponsibility") @Nullable BigDecimal patientResponsibility,
            @JsonProperty("limitingCharge") @Nullable BigDecimal limitingCharge,
            @JsonProperty("balanceBilling") @Nullable BigDecimal balanceBilling,
            @JsonProperty("adjustments") @Nullable List<Adjustment> adjustments,
            @JsonProperty("trace") @Nullable List<TraceStep> trace,
            @JsonProperty("findings") List<Finding> findings) {
        PricedLineParts parts = new PricedLineParts(
                number,
                Objects.requireNonNull(code, "code"),
                List.copyOf(modifiers),
                Objects.requireNonNull(disposition, "disposition"));
        parts.id = id;
        parts.units = units;
        parts.schedule = schedule;
        parts.release = release;
        parts.unitPrice = fee;
        parts.allowed = PricedLineParts.cents(allowed);
        parts.shares = new Shares(
                null,
                Ratio.ZERO,
                PricedLineParts.cents(deductible),
                PricedLineParts.cents(coinsurance),
                PricedLineParts.cents(mips),
                PricedLineParts.cents(sequestration),
                PricedLineParts.cents(medicarePayment));
        parts.limitingCharge = PricedLineParts.cents(limitingCharge);
        parts.balanceBilling = PricedLineParts.cents(balanceBilling);
        parts.adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
        parts.trace = trace == null ? List.of() : List.copyOf(trace);
        parts.findings = List.copyOf(findings);
        return new PricedLine(parts);
    }

    /**
     * The place of the line on the claim, from 1; a line that was split comes back as several with one number.
     *
     * @return the number
     */
    @JsonProperty("number")
    public int number() {
        return parts.number;
    }

    /**
     * The caller's name for the line.
     *
     * @return as given; or null
     */
    @JsonProperty("id")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String id() {
        return parts.id;
    }

    /**
     * The procedure code.
     *
     * @return as billed
     */
    @JsonProperty("code")
    public String code() {
        return parts.code;
    }

    /**
     * The modifiers, as billed, with CQ or CO if a split added it.
     *
     * @return the modifiers, unmodifiable
     */
    @JsonProperty("modifiers")
    public List<String> modifiers() {
        return parts.modifiers;
    }

    /**
     * The units, billed or calculated.
     *
     * @return units; null if unknown
     */
    @JsonProperty("units")
    public @Nullable BigDecimal units() {
        return parts.units;
    }

    /**
     * Which of Medicare's schedules pays the line.
     *
     * @return the schedule; null if unknown
     */
    @JsonProperty("schedule")
    public @Nullable PaymentSchedule schedule() {
        return parts.schedule;
    }

    /**
     * The table that priced: a release, or the file of a drug or laboratory test.
     *
     * @return such as {@code RVU25A} or {@code ASP-2025Q1}; null where there is none for the date
     */
    @JsonProperty("release")
    public @Nullable String release() {
        return parts.release;
    }

    /**
     * Whether the line is priced, and if not, why.
     *
     * @return the disposition
     */
    @JsonProperty("disposition")
    public Disposition disposition() {
        return parts.disposition;
    }

    /**
     * The amount of one unit before the cap and any adjustment.
     *
     * @return dollars with two decimals, for a drug with three; or null
     */
    @JsonProperty("fee")
    public @Nullable BigDecimal fee() {
        return parts.fee();
    }

    /**
     * The allowed amount of all units, after all reductions.
     *
     * @return dollars; or null
     */
    @JsonProperty("allowed")
    public @Nullable BigDecimal allowed() {
        return PricedLineParts.dollars(parts.allowed);
    }

    /**
     * The part that the patient's deductible takes.
     *
     * @return dollars; null unless priced
     */
    @JsonProperty("deductible")
    public @Nullable BigDecimal deductible() {
        return PricedLineParts.dollars(parts.shares.deductible());
    }

    /**
     * The patient's coinsurance.
     *
     * @return dollars; null unless priced
     */
    @JsonProperty("coinsurance")
    public @Nullable BigDecimal coinsurance() {
        return PricedLineParts.dollars(parts.shares.coinsurance());
    }

    /**
     * The practitioner's payment adjustment of the year, already in Medicare's payment.
     *
     * @return dollars, negative if the payment is cut; null unless priced
     */
    @JsonProperty("mips")
    public @Nullable BigDecimal mips() {
        return PricedLineParts.dollars(parts.shares.mips());
    }

    /**
     * What sequestration takes from Medicare's share.
     *
     * @return dollars; null unless priced
     */
    @JsonProperty("sequestration")
    public @Nullable BigDecimal sequestration() {
        return PricedLineParts.dollars(parts.shares.sequestration());
    }

    /**
     * What Medicare pays.
     *
     * @return dollars; null unless priced
     */
    @JsonProperty("medicarePayment")
    public @Nullable BigDecimal medicarePayment() {
        return PricedLineParts.dollars(parts.shares.payment());
    }

    /**
     * Deductible and coinsurance.
     *
     * @return dollars; null unless priced
     */
    @JsonProperty("patientResponsibility")
    public @Nullable BigDecimal patientResponsibility() {
        Shares shares = parts.shares;
        return shares.deductible() == PricedLineParts.NONE
                ? null
                : PricedLineParts.dollars(shares.deductible() + shares.coinsurance());
    }

    /**
     * The most that may be charged.
     *
     * @return dollars; null unless unassigned
     */
    @JsonProperty("limitingCharge")
    public @Nullable BigDecimal limitingCharge() {
        return PricedLineParts.dollars(parts.limitingCharge);
    }

    /**
     * What may be billed beyond the allowed amount.
     *
     * @return dollars; null unless unassigned and with a charge
     */
    @JsonProperty("balanceBilling")
    public @Nullable BigDecimal balanceBilling() {
        return PricedLineParts.dollars(parts.balanceBilling);
    }

    /**
     * The adjustments that the remittance should have.
     *
     * @return adjustments, unmodifiable; empty without a charge
     */
    @JsonProperty("adjustments")
    public List<Adjustment> adjustments() {
        return parts.adjustments;
    }

    /**
     * Every step to the allowed amount.
     *
     * @return the steps, unmodifiable
     */
    @JsonProperty("trace")
    public List<TraceStep> trace() {
        return parts.trace;
    }

    /**
     * Findings about the line.
     *
     * @return the findings, unmodifiable
     */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return parts.findings;
    }

    /**
     * Every step from the allowed amount to Medicare's payment: deductible, coinsurance, therapy assistant, payment
     * adjustment, sequestration. {@link #trace()} ends where this begins. Not a part of the JSON, which has the amounts.
     *
     * @return steps, the last with Medicare's payment; empty for a line that is not priced
     */
    public List<TraceStep> shareTrace() {
        return ShareSteps.of(this, parts.shares);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                number(),
                id(),
                code(),
                modifiers(),
                units(),
                schedule(),
                release(),
                disposition(),
                fee(),
                allowed(),
                deductible(),
                coinsurance(),
                mips(),
                sequestration(),
                medicarePayment(),
                patientResponsibility(),
                limitingCharge(),
                balanceBilling(),
                adjustments(),
                trace(),
                findings());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PricedLine that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number(), code(), allowed());
    }

    @Override
    public String toString() {
        return "PricedLine[" + number() + ", " + code() + ", " + disposition() + ", allowed " + allowed() + "]";
    }
}
