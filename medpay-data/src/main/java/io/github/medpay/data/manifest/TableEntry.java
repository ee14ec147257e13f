package io.github.medpay.data.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table and what it was made from.
 *
 * @param name such as {@code RVU25A}
 * @param kind such as {@code release}
 * @param compiler the version of the compiler that wrote it
 * @param effectiveFrom first day, ISO
 * @param conversionFactor in dollars; null where the table has none
 * @param qualifyingConversionFactor from 2026 on; else null
 * @param anesthesiaConversionFactor the national one; null where the table has none
 * @param rows by group
 * @param sources the official files
 * @param missing official files that a release usually has and this one had not
 * @param notes what a user should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "name",
    "kind",
    "compiler",
    "effectiveFrom",
    "conversionFactor",
    "qualifyingConversionFactor",
    "anesthesiaConversionFactor",
    "rows",
    "sources",
    "missing",
    "notes"
})
public record TableEntry(
        String name,
        String kind,
        String compiler,
        String effectiveFrom,
        @Nullable BigDecimal conversionFactor,
        @Nullable BigDecimal qualifyingConversionFactor,
        @Nullable BigDecimal anesthesiaConversionFactor,
        Map<String, Integer> rows,
        List<SourceEntry> sources,
        List<String> missing,
        List<String> notes) {}
