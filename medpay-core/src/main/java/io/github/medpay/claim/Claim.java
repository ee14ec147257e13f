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
import io.github.medpay.history.PriorService;
import io.github.medpay.policy.UnitRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A professional claim: one patient, one practitioner, one or more lines. {@link #builder()} starts from the defaults.
 *
 * @param id the caller's name for the claim; or null
 * @param dateOfService for every line that does not override it
 * @param placeOfService two digits, for every line that does not override it
 * @param locality where the services were furnished; null to take the ZIP code
 * @param zip five digits of the place of service; with neither, national amounts
 * @param participation whether the practitioner takes part and the claim is assigned
 * @param practitioner who furnished the services
 * @param unitRule how minutes become units
 * @param patient deductible and therapy expense before this claim
 * @param sequestration whether sequestration applies
 * @param release pins a release, such as {@code RVU25D}; null to go by the date of service
 * @param qualifyingApmParticipant pay with the conversion factor of qualifying participants, from 2026 on
 * @param mipsAdjustmentPercent the practitioner's payment adjustment of the year, such as {@code -9.00}; 0 for none
 * @param hpsa whether the services are furnished in a health professional shortage area
 * @param history services that the patient received before, or that are on another claim
 * @param lines at least one
 */
@CheckReturnValue
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
        @Nullable String id,
        LocalDate dateOfService,
        String placeOfService,
        @Nullable LocalityKey locality,
        @Nullable String zip,
        Participation participation,
        Practitioner practitioner,
        UnitRule unitRule,
        Patient patient,
        boolean sequestration,
        @Nullable String release,
        boolean qualifyingApmParticipant,
        BigDecimal mipsAdjustmentPercent,
        boolean hpsa,
        List<PriorService> history,
        List<ClaimLine> lines)
        implements WithClaim {

    private static final String PROPERTIES = "id, dateOfService, placeOfService, locality, zip, participation,"
            + " practitioner, unitRule, patient, sequestration, release, qualifyingApmParticipant,"
            + " mipsAdjustmentPercent, hpsa, history, lines";

    /**
     * Copies the lines. Checks what must not be null, that there is a line, and the form of the ZIP code.
     *
     * @param id the caller's name for the claim; or null
     * @param dateOfService for every line that does not override it
     * @param placeOfService two digits, for every line that does not override it
     * @param locality where the services were furnished; null to take the ZIP code
     * @param zip five digits of the place of service; or null
     * @param participation whether the practitioner takes part and the claim is assigned
     * @param practitioner who furnished the services
     * @param unitRule how minutes become units
     * @param patient deductible and therapy expense before this claim
     * @param sequestration whether sequestration applies
     * @param release pins a release, such as {@code RVU25D}; null to go by the date of service
     * @param qualifyingApmParticipant pay with the conversion factor of qualifying participants, from 2026 on
     * @param mipsAdjustmentPercent the practitioner's payment adjustment of the year; 0 for none
     * @param hpsa whether the services are furnished in a health professional shortage area
     * @param history services that the patient received before, or that are on another claim
     * @param lines at least one
     * @throws ClaimException if there is no line, the ZIP code is not five digits, or the adjustment is not a
     *     percentage
     */
    public Claim {
        Objects.requireNonNull(dateOfService, "dateOfService");
        Objects.requireNonNull(placeOfService, "placeOfService");
        Objects.requireNonNull(participation, "participation");
        Objects.requireNonNull(practitioner, "practitioner");
        Objects.requireNonNull(unitRule, "unitRule");
        Objects.requireNonNull(patient, "patient");
        mipsAdjustmentPercent = Amounts.percent("mipsAdjustmentPercent", mipsAdjustmentPercent);
        history = List.copyOf(history);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new ClaimException("lines", "holds no line");
        }
        if (zip != null && !ZipCodes.isWellFormed(zip)) {
            throw new ClaimException("zip", "is not five digits");
        }
    }

    /**
     * A builder with the defaults: participating, physician, 8-minute rule, deductible met, sequestration.
     *
     * @return the builder
     */
    public static ClaimBuilder builder() {
        return new ClaimBuilder()
                .participation(Participation.PARTICIPATING)
                .practitioner(Practitioner.PHYSICIAN)
                .unitRule(UnitRule.CMS_8_MINUTE)
                .patient(Patient.DEFAULT)
                .sequestration(true)
                .qualifyingApmParticipant(false)
                .mipsAdjustmentPercent(BigDecimal.ZERO)
                .hpsa(false);
    }

    /**
     * A claim with the defaults of {@link #builder()}, at national amounts.
     *
     * @param dateOfService for every line that does not override it
     * @param placeOfService two digits, such as {@code 11} for an office
     * @param lines at least one
     * @return the claim
     * @throws ClaimException if there is no line
     */
    public static Claim of(LocalDate dateOfService, String placeOfService, ClaimLine... lines) {
        return builder()
                .dateOfService(dateOfService)
                .placeOfService(placeOfService)
                .addLines(lines)
                .build();
    }

    @JsonCreator
    static Claim fromJson(
            @JsonProperty("id") @Nullable Object id,
            @JsonProperty("dateOfService") @Nullable Object dateOfService,
            @JsonProperty("placeOfService") @Nullable Object placeOfService,
            @JsonProperty("locality") @Nullable LocalityKey locality,
            @JsonProperty("zip") @Nullable Object zip,
            @JsonProperty("participation") @Nullable Object participation,
            @JsonProperty("practitioner") @Nullable Object practitioner,
            @JsonProperty("unitRule") @Nullable Object unitRule,
            @JsonProperty("patient") @Nullable Patient patient,
            @JsonProperty("sequestration") @Nullable Boolean sequestration,
            @JsonProperty("release") @Nullable Object release,
            @JsonProperty("qualifyingApmParticipant") @Nullable Boolean qualifyingApmParticipant,
            @JsonProperty("mipsAdjustmentPercent") @Nullable BigDecimal mipsAdjustmentPercent,
            @JsonProperty("hpsa") @Nullable Boolean hpsa,
            @JsonProperty("history") @Nullable List<@Nullable HistoryEntry> history,
            @JsonProperty("lines") @Nullable List<@Nullable ClaimLine> lines,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        JsonFields.refuseUnknown(unknown, PROPERTIES);
        return new Claim(
                JsonFields.text("id", id),
                JsonFields.date(
                        "dateOfService",
                        JsonFields.required("dateOfService", JsonFields.text("dateOfService", dateOfService))),
                JsonFields.required("placeOfService", JsonFields.text("placeOfService", placeOfService)),
                locality,
                JsonFields.text("zip", zip),
                JsonFields.choice("participation", Participation.class, participation, Participation.PARTICIPATING),
                JsonFields.choice("practitioner", Practitioner.class, practitioner, Practitioner.PHYSICIAN),
                JsonFields.choice("unitRule", UnitRule.class, unitRule, UnitRule.CMS_8_MINUTE),
                patient == null ? Patient.DEFAULT : patient,
                sequestration == null || sequestration,
                JsonFields.text("release", release),
                qualifyingApmParticipant != null && qualifyingApmParticipant,
                mipsAdjustmentPercent == null ? BigDecimal.ZERO : mipsAdjustmentPercent,
                hpsa != null && hpsa,
                HistoryEntry.services(JsonFields.elements("history", history)),
                JsonFields.elements("lines", lines));
    }

    @JsonGetter("dateOfService")
    String dateText() {
        return dateOfService.toString();
    }
}
