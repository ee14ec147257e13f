package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.medpay.history.PriorService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a prior service of the JSON contract as strictly as a line. */
final class HistoryEntry {

    private static final String PROPERTIES = "code, modifiers, dateOfService, placeOfService, units";

    private final PriorService service;

    private HistoryEntry(PriorService service) {
        this.service = service;
    }

    @JsonCreator
    static HistoryEntry fromJson(
            @JsonProperty("code") @Nullable Object code,
            @JsonProperty("modifiers") @Nullable List<@Nullable Object> modifiers,
            @JsonProperty("dateOfService") @Nullable Object dateOfService,
            @JsonProperty("placeOfService") @Nullable Object placeOfService,
            @JsonProperty("units") @Nullable BigDecimal units,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        JsonFields.refuseUnknown(unknown, PROPERTIES);
        return new HistoryEntry(new PriorService(
                JsonFields.required("code", JsonFields.text("code", code)),
                JsonFields.texts("modifiers", modifiers),
                JsonFields.date(
                        "dateOfService",
                        JsonFields.required("dateOfService", JsonFields.text("dateOfService", dateOfService))),
                JsonFields.text("placeOfService", placeOfService),
                units));
    }

    static List<PriorService> services(List<HistoryEntry> entries) {
        List<PriorService> services = new ArrayList<>(entries.size());
        for (HistoryEntry entry : entries) {
            services.add(entry.service);
        }
        return services;
    }
}
