package io.github.medpay.insight.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeBreakdown;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.units.CodeTiming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the tables know of one code, at one date and place. Amounts are US dollars with two decimals and null where the
 * row has none: a missing amount is never 0.00.
 *
 * @param code the code
 * @param purpose what it is for, in words of this library; null where it has none
 * @param release the release that priced
 * @param status whether and how the row is paid
 * @param breakdown relative values, indices, products and factor
 * @param fee the amount of one unit
 * @param nonParticipating 95 % of it
 * @param limitingCharge 109.25 % of it
 * @param furtherUnit the amount of a second or further unit of the day under the therapy reduction; null for a code
 *     without it
 * @param multipleProcedure which reduction applies
 * @param timing how the code is timed
 * @param mue the most units of a day; null where no edition of the date has a limit
 * @param confidence how sure the price is
 * @param reasons why
 * @param findings what must be said beside the price
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeFacts(
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

    /**
     * Checks what must not be null and copies the lists.
     *
     * @param code the code
     * @param purpose what it is for, in words of this library; null where it has none
     * @param release the release that priced
     * @param status whether and how the row is paid
     * @param breakdown relative values, indices, products and factor
     * @param fee the amount of one unit
     * @param nonParticipating 95 % of it
     * @param limitingCharge 109.25 % of it
     * @param furtherUnit the amount of a further unit of the day under the therapy reduction; null without it
     * @param multipleProcedure which reduction applies
     * @param timing how the code is timed
     * @param mue the most units of a day; null where no edition of the date has a limit
     * @param confidence how sure the price is
     * @param reasons why
     * @param findings what must be said beside the price
     */
    public CodeFacts {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(breakdown, "breakdown");
        Objects.requireNonNull(multipleProcedure, "multipleProcedure");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(confidence, "confidence");
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }
}
