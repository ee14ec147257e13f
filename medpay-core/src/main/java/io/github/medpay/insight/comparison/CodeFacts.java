package io.github.medpay.insight.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
 * What the tables know of one code, at one date and place. Amounts are US dollars with two decimals and null where the
 * row has none: a missing amount is never 0.00.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "code",
    "purpose",
    "release",
    "status",
    "breakdown",
    "fee",
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
    private final String release;
    private final StatusCode status;
    private final FeeBreakdown breakdown;
    private final @Nullable BigDecimal fee;
    private final @Nullable BigDecimal nonParticipating;
    private final @Nullable BigDecimal limitingCharge;
    private final @Nullable BigDecimal furtherUnit;
    private final MultipleProcedureIndicator multipleProcedure;
    private final CodeTiming timing;
    private final @Nullable MueLimit mue;
    private final Confidence confidence;
    private final List<String> reasons;
    private final List<Finding> findings;

    CodeFacts(
            ProcedureCode code,
            @Nullable String purpose,
            String release,
            StatusCode status,
            FeeBreakdown breakdown,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal nonParticipating,
            @Nullable BigDecimal limitingCharge,
            @Nullable BigDecimal furtherUnit,
            MultipleProcedureIndicator multipleProcedure,
            CodeTiming timing,
            @Nullable MueLimit mue,
            Confidence confidence,
            List<String> reasons,
            List<Finding> findings) {
        this.code = Objects.requireNonNull(code, "code");
        this.release = Objects.requireNonNull(release, "release");
        this.status = Objects.requireNonNull(status, "status");
        this.breakdown = Objects.requireNonNull(breakdown, "breakdown");
        this.multipleProcedure = Objects.requireNonNull(multipleProcedure, "multipleProcedure");
        this.timing = Objects.requireNonNull(timing, "timing");
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        this.reasons = List.copyOf(reasons);
        this.findings = List.copyOf(findings);
        this.purpose = purpose;
        this.fee = fee;
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

    /** {@return the release that priced} */
    @JsonProperty("release")
    public String release() {
        return release;
    }

    /** {@return whether and how the row is paid} */
    @JsonProperty("status")
    public StatusCode status() {
        return status;
    }

    /** {@return relative values, indices, products and factor} */
    @JsonProperty("breakdown")
    public FeeBreakdown breakdown() {
        return breakdown;
    }

    /** {@return the amount of one unit} */
    @JsonProperty("fee")
    public @Nullable BigDecimal fee() {
        return fee;
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

    /** {@return which reduction applies} */
    @JsonProperty("multipleProcedure")
    public MultipleProcedureIndicator multipleProcedure() {
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
                release,
                status,
                breakdown,
                fee,
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
