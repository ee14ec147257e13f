package io.github.medpay.examples.fhir;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR R4 professional Claim as a claim of ours. Read are, of each item: date, place, product or service, modifiers,
 * quantity (units, or minutes where its unit is {@code min}) and net; of the claim: the care team's qualification and the
 * ZIP code of the facility. Nothing of the patient is read.
 */
final class ClaimReader {

    private static final int ZIP = 5;

    private ClaimReader() {}

    static Claim read(org.hl7.fhir.r4.model.Claim fhir) {
        if (!fhir.getType().hasCoding(Systems.CLAIM_TYPE, "professional")) {
            throw new FhirClaimException("Claim.type", "is not professional");
        }
        if (fhir.getItem().isEmpty()) {
            throw new FhirClaimException("Claim.item", "holds none");
        }
        List<ClaimLine> lines =
                fhir.getItem().stream().map(item -> line(fhir, item)).toList();
        ItemComponent first = fhir.getItemFirstRep();
        return Claim.builder()
                .id(fhir.getIdElement().getIdPart())
                .dateOfService(date(fhir, first))
                .placeOfService(place(first))
                .zip(zip(fhir))
                .practitioner(Practitioners.of(fhir))
                .lines(lines)
                .build();
    }

    private static ClaimLine line(org.hl7.fhir.r4.model.Claim fhir, ItemComponent item) {
        return ClaimLine.builder(code("Claim.item.productOrService", item.getProductOrService()))
                .modifiers(item.getModifier().stream()
                        .map(modifier -> code("Claim.item.modifier", modifier))
                        .toList())
                .units(isMinutes(item.getQuantity()) ? null : item.getQuantity().getValue())
                .minutes(
                        isMinutes(item.getQuantity())
                                ? new Minutes(item.getQuantity().getValue(), BigDecimal.ZERO)
                                : null)
                .charge(charge(item))
                .dateOfService(date(fhir, item))
                .placeOfService(place(item))
                .build();
    }

    private static boolean isMinutes(Quantity quantity) {
        return Systems.UNITS_OF_MEASURE.equals(quantity.getSystem()) && "min".equals(quantity.getCode());
    }

    private static @Nullable BigDecimal charge(ItemComponent item) {
        if (!item.hasNet()) {
            return null;
        }
        if (!"USD".equals(item.getNet().getCurrency())) {
            throw new FhirClaimException("Claim.item.net.currency", "is not USD");
        }
        return item.getNet().getValue();
    }

    private static LocalDate date(org.hl7.fhir.r4.model.Claim fhir, ItemComponent item) {
        @Nullable Type serviced = item.getServiced();
        if (serviced instanceof Period period && period.hasStart()) {
            return onlyDay(period);
        }
        if (serviced instanceof BaseDateTimeType day && day.hasValue()) {
            return day(day);
        }
        if (fhir.getBillablePeriod().hasStart()) {
            return day(fhir.getBillablePeriod().getStartElement());
        }
        throw new FhirClaimException("Claim.item.serviced", "is missing, and so is Claim.billablePeriod.start");
    }

    /** A line of several days is priced day by day: it would be several items of the answer. */
    private static LocalDate onlyDay(Period period) {
        LocalDate first = day(period.getStartElement());
        if (period.hasEnd() && !day(period.getEndElement()).equals(first)) {
            throw new FhirClaimException("Claim.item.servicedPeriod", "has more days than one; write an item for each");
        }
        return first;
    }

    /** The day as it is written, in no time zone but its own. */
    private static LocalDate day(BaseDateTimeType date) {
        Integer year = date.getYear();
        Integer month = date.getMonth();
        Integer day = date.getDay();
        if (year == null || month == null || day == null) {
            throw new FhirClaimException("Claim.item.serviced", "is no whole date");
        }
        return LocalDate.of(year, month + 1, day);
    }

    private static String place(ItemComponent item) {
        CodeableConcept location = item.hasLocationCodeableConcept() ? item.getLocationCodeableConcept() : null;
        if (location != null) {
            for (Coding coding : location.getCoding()) {
                if (Systems.PLACE_OF_SERVICE.equals(coding.getSystem())) {
                    return coding.getCode();
                }
            }
        }
        throw new FhirClaimException("Claim.item.locationCodeableConcept", "holds no place of service");
    }

    /** Of the facility that the claim contains; without one, national amounts. */
    private static @Nullable String zip(org.hl7.fhir.r4.model.Claim fhir) {
        if (fhir.getFacility().getResource() instanceof Location facility) {
            Address address = facility.getAddress();
            String code = address.getPostalCode();
            return code == null || code.length() < ZIP ? code : code.substring(0, ZIP);
        }
        return null;
    }

    private static String code(String element, CodeableConcept concept) {
        if (!concept.hasCoding() || !concept.getCodingFirstRep().hasCode()) {
            throw new FhirClaimException(element, "holds no code");
        }
        return concept.getCodingFirstRep().getCode();
    }
}
