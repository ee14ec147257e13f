package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service line (loop 2400), as the file has it.
 *
 * @param place of its SV1 segment
 * @param id the control number (REF*6R); null without one
 * @param codeSet the qualifier of the procedure (SV101-1)
 * @param code the procedure (SV101-2)
 * @param modifiers SV101-3 to SV101-6
 * @param charge SV102
 * @param unit SV103: UN for units, MJ for minutes
 * @param quantity SV104; null without one
 * @param placeOfService SV105; null to take the claim's
 * @param from the first day (DTP*472)
 * @param to the last day of a span; null for one day
 * @param rendering the line's own provider (loop 2420A); null to take the claim's
 * @param zip of the line's own service facility (loop 2420C); null to take the claim's
 */
record FileLine(
        Place place,
        @Nullable String id,
        String codeSet,
        String code,
        List<String> modifiers,
        @Nullable BigDecimal charge,
        String unit,
        @Nullable BigDecimal quantity,
        @Nullable String placeOfService,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Provider rendering,
        @Nullable String zip) {}
