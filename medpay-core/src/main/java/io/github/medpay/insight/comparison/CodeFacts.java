package io.github.medpay.insight.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeBreakdown;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.units.CodeTiming;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the tables know of one code, at one date and place. Amounts are US dollars and null where there is none: a missing
 * amount is never 0.00. They have two decimals, but for the payment limit of a drug, which has three.
 *
 * <p>A code of another schedule than the physician fee schedule has the price of that schedule. Of a drug and a laboratory
 * test there is no amount without participation and no limiting charge, since assignment is mandatory.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "code",
    "purpose",
    "schedule",
    "release",
    "status",
    "breakdown",
    "fee",
    "coinsurance",
    "deductible",
    "nonParticipating",
    "limitingCharge",
    "furtherUnit",
    "multipleProcedure",
    "timing",
    "mue",
    "confidence",
    "reasons",
    "findings"
})
public final class CodeFacts {

    private final ProcedureCode code;
    private final @Nullable String purpose;
    private final PaymentSchedule schedule;
    private final @Nullable String release;
    private final @Nullable StatusCode status;
    private final @Nullable FeeBreakdown breakdown;
    private final @Nullable BigDecimal fee;
    private final @Nullable BigDecimal coinsurance;
    private final @Nullable Boolean deductible;
    private final @Nullable BigDecimal nonParticipating;
    private final @Nullable BigDecimal limitingCharge;
    private final @Nullable BigDecimal furtherUnit;
    private final @Nullable MultipleProcedureIndicator multipleProcedure;
    private final CodeTiming timing;
    private final @Nullable MueLimit mue;
    private final Confidence confidence;
    private final List<String> reasons;
    private final List<Finding> findings;

    CodeFacts(
            ProcedureCode code,
            @Nullable String purpose,
            PaymentSchedule schedule,
            @Nullable String release,
            @Nullable StatusCode status,
            @Nullable FeeBreakdown breakdown,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal coinsurance,
            @Nullable Boolean deductible,
            @Nullable BigDecimal nonParticipating,
            @Nullable BigDecimal limitingCharge,
            @Nullable BigDecimal furtherUnit,
            @Nullable MultipleProcedureIndicator multipleProcedure,
            CodeTiming timing,
            @Nullable MueLimit mue,
            Confidence confidence,
            List<String> reasons,
            List<Finding> findings) {
        this.code = Objects.requireNonNull(code, "code");
        this.schedule = Objects.requireNonNull(schedule, "schedule");
        this.timing = Objects.requireNonNull(timing, "timing");
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        this.reasons = List.copyOf(reasons);
        this.findings = List.copyOf(findings);
        this.purpose = purpose;
        this.release = release;
        this.status = status;
        this.breakdown = breakdown;
        this.multipleProcedure = multipleProcedure;
        this.fee = fee;
        this.coinsurance = coinsurance;
        this.deductible = deductible;
        this.nonParticipating = nonParticipating;
        this.limitingCharge = limitingCharge;
        this.furtherUnit = furtherUnit;
        this.mue = mue;
    }

    /** {@return the code} */
    @JsonProperty("code")
    public ProcedureCode code() {
        return code;
    }

    /** {@return what it is for, in words of this library; null where it has none} */
    @JsonProperty("purpose")
    public @Nullable String purpose() {
        return purpose;
    }

    /** {@return which of Medicare's schedules pays the code} */
    @JsonProperty("schedule")
    public PaymentSchedule schedule() {
        return schedule;
    }

    /**
     * {@return the release that priced, or the file of the other schedule, such as {@code ASP-2025Q1}; null where no table
     * of the other schedule is available}
     */
    @JsonProperty("release")
    public @Nullable String release() {
        return release;
    }

    /** {@return whether and how the fee schedule's row is paid; null where the release has no row} */
    @JsonProperty("status")
    public @Nullable StatusCode status() {
        return status;
    }

    /** {@return relative values, indices, products and factor; null where the release has no row} */
    @JsonProperty("breakdown")
    public @Nullable FeeBreakdown breakdown() {
        return breakdown;
    }

    /** {@return the amount of one unit} */
    @JsonProperty("fee")
    public @Nullable BigDecimal fee() {
        return fee;
    }

    /**
     * {@return the patient's part of the fee once the deductible is met, in dollars of two decimals: 0.00 for preventive
     * services, vaccines and laboratory tests; the conditions of 33 and PT are not asked for}
     */
    @JsonProperty("coinsurance")
    public @Nullable BigDecimal coinsurance() {
        return coinsurance;
    }

    /** {@return whether the patient's deductible acts on the fee; null where there is none} */
    @JsonProperty("deductible")
    public @Nullable Boolean deductible() {
        return deductible;
    }

    /** {@return 95 % of it} */
    @JsonProperty("nonParticipating")
    public @Nullable BigDecimal nonParticipating() {
        return nonParticipating;
    }

    /** {@return 109.25 % of it} */
    @JsonProperty("limitingCharge")
    public @Nullable BigDecimal limitingCharge() {
        return limitingCharge;
    }

    /**
     * {@return the amount of a second or further unit of the day under the therapy reduction; null for a code without
     * it}
     */
    @JsonProperty("furtherUnit")
    public @Nullable BigDecimal furtherUnit() {
        return furtherUnit;
    }

    /** {@return which reduction applies; null where the release has no row} */
    @JsonProperty("multipleProcedure")
    public @Nullable MultipleProcedureIndicator multipleProcedure() {
        return multipleProcedure;
    }

    /** {@return how the code is timed} */
    @JsonProperty("timing")
    public CodeTiming timing() {
        return timing;
    }

    /** {@return the most units of a day; null where no edition of the date has a limit} */
    @JsonProperty("mue")
    public @Nullable MueLimit mue() {
        return mue;
    }

    /** {@return how sure the price is} */
    @JsonProperty("confidence")
    public Confidence confidence() {
        return confidence;
    }

    /** {@return why} */
    @JsonProperty("reasons")
    public List<String> reasons() {
        return reasons;
    }

    /** {@return what must be said beside the price} */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeFacts same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "CodeFacts" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                code,
                purpose,
                schedule,
                release,
                status,
                breakdown,
                fee,
                coinsurance,
                deductible,
                nonParticipating,
                limitingCharge,
                furtherUnit,
                multipleProcedure,
                timing,
                mue,
                confidence,
                reasons,
                findings);
    }
}
