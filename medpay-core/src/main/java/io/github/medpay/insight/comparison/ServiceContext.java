package io.github.medpay.insight.comparison;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Setting;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.insight.InsightFields;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When and where a code is looked at.
 *
 * @param dateOfService decides the release and the edition of the edits
 * @param locality null for national amounts
 * @param setting facility or not; therapy services are non-facility everywhere
 * @param release pins a release; null to go by the date
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceContext(
        @JsonIgnore LocalDate dateOfService,
        @Nullable LocalityKey locality,
        Setting setting,
        @Nullable String release) implements WithServiceContext {

    /**
     * Checks that neither date nor setting is null.
     *
     * @param dateOfService decides the release and the edition of the edits
     * @param locality null for national amounts
     * @param setting facility or not
     * @param release pins a release; null to go by the date
     */
    public ServiceContext {
        Objects.requireNonNull(dateOfService, "dateOfService");
        Objects.requireNonNull(setting, "setting");
    }

    /**
     * National amounts, non-facility, of the release of a date.
     *
     * @param dateOfService the date
     * @return the context
     */
    public static ServiceContext national(LocalDate dateOfService) {
        return new ServiceContext(dateOfService, null, Setting.NON_FACILITY, null);
    }

    @JsonCreator
    static ServiceContext fromJson(
            @JsonProperty("dateOfService") @Nullable String dateOfService,
            @JsonProperty("locality") @Nullable LocalityKey locality,
            @JsonProperty("setting") @Nullable Setting setting,
            @JsonProperty("release") @Nullable String release,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        InsightFields.refuseUnknown(unknown, "dateOfService, locality, setting, release");
        if (dateOfService == null) {
            throw new InsightException("dateOfService", "is required");
        }
        try {
            return new ServiceContext(
                    LocalDate.parse(dateOfService),
                    locality,
                    setting == null ? Setting.NON_FACILITY : setting,
                    release);
        } catch (DateTimeParseException e) {
            throw new InsightException("dateOfService", "is no date of the form 2025-02-03");
        }
    }

    @JsonGetter("dateOfService")
    String dateText() {
        return dateOfService.toString();
    }
}
