package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The allowed therapy expense of the year before this claim, deductible and coinsurance included
 * (Claims Processing Manual ch. 5 §10.3).
 *
 * @param ptSlp physical therapy and speech-language pathology together, dollars
 * @param ot occupational therapy, dollars
 */
public record TherapyYearToDate(BigDecimal ptSlp, BigDecimal ot) {

    /** Nothing yet. */
    public static final TherapyYearToDate NONE = new TherapyYearToDate(Amounts.ZERO, Amounts.ZERO);

    /**
     * Checks the amounts.
     *
     * @param ptSlp physical therapy and speech-language pathology together, dollars, 0.00 or more
     * @param ot occupational therapy, dollars, 0.00 or more
     * @throws ClaimException if an amount is negative or has more than two decimals
     */
    public TherapyYearToDate {
        ptSlp = Amounts.notNegative("ptSlp", ptSlp);
        ot = Amounts.notNegative("ot", ot);
    }

    @JsonCreator
    static TherapyYearToDate fromJson(
            @JsonProperty("ptSlp") @Nullable BigDecimal ptSlp,
            @JsonProperty("ot") @Nullable BigDecimal ot,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        JsonFields.refuseUnknown(unknown, "ptSlp, ot");
        return new TherapyYearToDate(
                JsonFields.amount("ptSlp", ptSlp, Amounts.ZERO), JsonFields.amount("ot", ot, Amounts.ZERO));
    }
}
