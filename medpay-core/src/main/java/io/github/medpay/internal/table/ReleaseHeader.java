package io.github.medpay.internal.table;

import java.time.LocalDate;

/**
 * What identifies a release of the physician fee schedule, without its rows.
 *
 * <p>Conversion factors are whole ten-thousandths of a dollar: 323465 is 32.3465.
 *
 * @param name CMS's name, such as {@code RVU25A}
 * @param effectiveFrom the first date of service
 * @param conversionFactor of all services but anesthesia
 * @param qualifyingConversionFactor for qualifying participants in advanced alternative payment models, from 2026 on;
 *     0 where the year has one factor only
 * @param anesthesiaConversionFactor the national one; 0 where the release has none
 * @param source one line that says where the table came from
 */
public record ReleaseHeader(
        String name,
        LocalDate effectiveFrom,
        int conversionFactor,
        int qualifyingConversionFactor,
        int anesthesiaConversionFactor,
        String source) {}
