package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the payment depends on besides the claim; no field could tell who the patient is.
 *
 * @param deductibleRemaining the part of the yearly Part B deductible still to be met, dollars
 * @param therapyYearToDate the therapy expense of the year before this claim
 */
public record Patient(BigDecimal deductibleRemaining, TherapyYearToDate therapyYearToDate) {

    /** Deductible met, no therapy yet. */
    public static final Patient DEFAULT = new Patient(Amounts.ZERO, TherapyYearToDate.NONE);

    /**
     * Checks the amounts.
     *
     * @param deductibleRemaining the part of the yearly Part B deductible still to be met, dollars, 0.00 or more
     * @param therapyYearToDate the therapy expense of the year before this claim
     * @throws ClaimException if the deductible is negative or has more than two decimals
     */
    public Patient {
        deductibleRemaining = Amounts.notNegative("deductibleRemaining", deductibleRemaining);
        Objects.requireNonNull(therapyYearToDate, "therapyYearToDate");
    }

    @JsonCreator
    static Patient fromJson(
            @JsonProperty("deductibleRemaining") @Nullable BigDecimal deductibleRemaining,
            @JsonProperty("therapyYearToDate") @Nullable TherapyYearToDate therapyYearToDate,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        JsonFields.refuseUnknown(unknown, "deductibleRemaining, therapyYearToDate");
        return new Patient(
                JsonFields.amount("deductibleRemaining", deductibleRemaining, Amounts.ZERO),
                therapyYearToDate == null ? TherapyYearToDate.NONE : therapyYearToDate);
    }
}
