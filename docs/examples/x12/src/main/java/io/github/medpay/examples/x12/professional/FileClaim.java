package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim (loop 2300) with what its billing provider, subscriber and patient loops say of it, as the file has it.
 *
 * @param place of its CLM segment
 * @param id the provider's own number of it (CLM01)
 * @param charge CLM02
 * @param placeOfService CLM05-1
 * @param assignment CLM07
 * @param billing the billing provider (loops 2000A and 2010AA)
 * @param rendering the claim's rendering provider (loop 2310B); null if it is the billing provider
 * @param billingZip of the billing provider's address
 * @param facilityZip of the service facility's address (loop 2310C); null without one
 * @param patientZip of the patient's address; null without one
 * @param careFrom the day on which postoperative care was assumed (DTP*090); null without one
 * @param careTo the day on which it was relinquished (DTP*091); null without one
 * @param lines in the file's order
 * @param notices what the file says beyond it
 */
public record FileClaim(
        Place place,
        String id,
        @Nullable BigDecimal charge,
        String placeOfService,
        String assignment,
        Provider billing,
        @Nullable Provider rendering,
        @Nullable String billingZip,
        @Nullable String facilityZip,
        @Nullable String patientZip,
        @Nullable LocalDate careFrom,
        @Nullable LocalDate careTo,
        List<FileLine> lines,
        List<Notice> notices) {}
