package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fee.ZipCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One line of a claim, as billed. Content that breaks a rule of form is kept as it is and becomes a finding. An
 * exception is only for a value that is not a number, date or amount.
 *
 * @param code the procedure code
 * @param modifiers up to four
 * @param units units billed; null for one, or if {@code minutes} are given
 * @param minutes treatment minutes of timed therapy, from which units are calculated; or null
 * @param charge the billed charge of all units, in dollars; null for no charge limit
 * @param dateOfService overrides the claim's; or null
 * @param placeOfService overrides the claim's; or null
 * @param postoperativeDays days of the 90 or 10 that a 55 line covers; null for all
 * @param presentAtInduction for AD: present at induction
 * @param id the caller's name for the line, such as the control number of an 837; or null
 * @param lastDateOfService the last day of a line that spans days; null for one day
 * @param practitioner overrides the claim's; or null
 * @param locality overrides the claim's locality and ZIP code; or null
 * @param zip five digits; overrides the claim's locality and ZIP code; or null
 * @param anesthesiaMinutes minutes of an anesthesia line; or null
 */
@CheckReturnValue
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimLine(
        String code,
        List<String> modifiers,
        @Nullable BigDecimal units,
        @Nullable Minutes minutes,
        @Nullable BigDecimal charge,
        @Nullable LocalDate dateOfService,
        @Nullable String placeOfService,
        @Nullable BigDecimal postoperativeDays,
        boolean presentAtInduction,
        @Nullable String id,
        @Nullable LocalDate lastDateOfService,
        @Nullable Practitioner practitioner,
        @Nullable LocalityKey locality,
        @Nullable String zip,
        @Nullable BigDecimal anesthesiaMinutes)
        implements WithClaimLine {

    private static final String PROPERTIES = "code, modifiers, units, minutes, charge, dateOfService, placeOfService,"
            + " postoperativeDays, presentAtInduction, id, lastDateOfService, practitioner, locality, zip,"
            + " anesthesiaMinutes";

    /**
     * Copies the modifiers. Checks what must not be null and the form of the charge.
     *
     * @param code the procedure code
     * @param modifiers up to four
     * @param units units billed; null for one, or if {@code minutes} are given
     * @param minutes treatment minutes of timed therapy; or null
     * @param charge the billed charge of all units, in dollars, at most two decimals; null for no charge limit
     * @param dateOfService overrides the claim's; or null
     * @param placeOfService overrides the claim's; or null
     * @param postoperativeDays days of the 90 or 10 that a 55 line covers; null for all
     * @param presentAtInduction for AD: present at induction
     * @param id the caller's name for the line; or null
     * @param lastDateOfService the last day of a line that spans days; null for one day
     * @param practitioner overrides the claim's; or null
     * @param locality overrides the claim's locality and ZIP code; or null
     * @param zip five digits; overrides the claim's locality and ZIP code; or null
     * @param anesthesiaMinutes minutes of an anesthesia line; or null
     * @throws ClaimException if the charge has more than two decimals, or the ZIP code is not five digits
     */
    public ClaimLine {
        Objects.requireNonNull(code, "code");
        modifiers = List.copyOf(modifiers);
        charge = charge == null ? null : Amounts.dollars("charge", charge);
        if (zip != null && !ZipCodes.isWellFormed(zip)) {
            throw new ClaimException("zip", "is not five digits");
        }
    }

    /**
     * A builder with only the code set.
     *
     * @param code the procedure code
     * @return the builder
     */
    public static ClaimLineBuilder builder(String code) {
        return new ClaimLineBuilder().code(code).presentAtInduction(false);
    }

    /**
     * A line of units.
     *
     * @param code the procedure code
     * @param units whole units
     * @param modifiers up to four
     * @return the line
     */
    public static ClaimLine of(String code, int units, String... modifiers) {
        return builder(code)
                .addModifiers(modifiers)
                .units(BigDecimal.valueOf(units))
                .build();
    }

    @JsonCreator
    static ClaimLine fromJson(
            @JsonProperty("code") @Nullable Object code,
            @JsonProperty("modifiers") @Nullable List<@Nullable Object> modifiers,
            @JsonProperty("units") @Nullable BigDecimal units,
            @JsonProperty("minutes") @Nullable Minutes minutes,
            @JsonProperty("charge") @Nullable BigDecimal charge,
            @JsonProperty("dateOfService") @Nullable Object dateOfService,
            @JsonProperty("placeOfService") @Nullable Object placeOfService,
            @JsonProperty("postoperativeDays") @Nullable BigDecimal postoperativeDays,
            @JsonProperty("presentAtInduction") @Nullable Boolean presentAtInduction,
            @JsonProperty("id") @Nullable Object id,
            @JsonProperty("lastDateOfService") @Nullable Object lastDateOfService,
            @JsonProperty("practitioner") @Nullable Object practitioner,
            @JsonProperty("locality") @Nullable LocalityKey locality,
            @JsonProperty("zip") @Nullable Object zip,
            @JsonProperty("anesthesiaMinutes") @Nullable BigDecimal anesthesiaMinutes,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        JsonFields.refuseUnknown(unknown, PROPERTIES);
        return new ClaimLine(
                JsonFields.required("code", JsonFields.text("code", code)),
                JsonFields.texts("modifiers", modifiers),
                units,
                minutes,
                charge,
                JsonFields.optionalDate("dateOfService", dateOfService),
                JsonFields.text("placeOfService", placeOfService),
                postoperativeDays,
                presentAtInduction != null && presentAtInduction,
                JsonFields.text("id", id),
                JsonFields.optionalDate("lastDateOfService", lastDateOfService),
                JsonFields.optionalChoice("practitioner", Practitioner.class, practitioner),
                locality,
                JsonFields.text("zip", zip),
                anesthesiaMinutes);
    }

    @JsonGetter("lastDateOfService")
    @Nullable
    String lastDateText() {
        return lastDateOfService == null ? null : lastDateOfService.toString();
    }

    @JsonGetter("dateOfService")
    @Nullable
    String dateText() {
        return dateOfService == null ? null : dateOfService.toString();
    }
}
