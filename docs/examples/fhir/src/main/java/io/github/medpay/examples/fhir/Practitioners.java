package io.github.medpay.examples.fhir;

import io.github.medpay.code.Practitioner;
import java.util.Map;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Coding;

/** The practitioner, by the taxonomy code of the care team's qualification; a physician where there is none. */
final class Practitioners {

    private static final Map<String, Practitioner> BY_TAXONOMY = Map.ofEntries(
            Map.entry("363L", Practitioner.NURSE_PRACTITIONER),
            Map.entry("363A", Practitioner.PHYSICIAN_ASSISTANT),
            Map.entry("364S", Practitioner.CLINICAL_NURSE_SPECIALIST),
            Map.entry("367A", Practitioner.CERTIFIED_NURSE_MIDWIFE),
            Map.entry("103T", Practitioner.CLINICAL_PSYCHOLOGIST),
            Map.entry("1041", Practitioner.CLINICAL_SOCIAL_WORKER),
            Map.entry("133V", Practitioner.REGISTERED_DIETITIAN),
            Map.entry("2251", Practitioner.PHYSICAL_THERAPIST),
            Map.entry("225X", Practitioner.OCCUPATIONAL_THERAPIST),
            Map.entry("235Z", Practitioner.SPEECH_LANGUAGE_PATHOLOGIST),
            Map.entry("106H", Practitioner.MARRIAGE_AND_FAMILY_THERAPIST),
            Map.entry("101Y", Practitioner.MENTAL_HEALTH_COUNSELOR),
            Map.entry("3675", Practitioner.CERTIFIED_REGISTERED_NURSE_ANESTHETIST),
            Map.entry("367H", Practitioner.ANESTHESIOLOGIST_ASSISTANT),
            Map.entry("231H", Practitioner.AUDIOLOGIST),
            Map.entry("111N", Practitioner.CHIROPRACTOR),
            Map.entry("152W", Practitioner.OPTOMETRIST),
            Map.entry("213E", Practitioner.PODIATRIST));

    private Practitioners() {}

    static Practitioner of(Claim claim) {
        for (Claim.CareTeamComponent member : claim.getCareTeam()) {
            for (Coding coding : member.getQualification().getCoding()) {
                if (Systems.TAXONOMY.equals(coding.getSystem())
                        && coding.getCode().length() >= 4) {
                    return BY_TAXONOMY.getOrDefault(coding.getCode().substring(0, 4), Practitioner.PHYSICIAN);
                }
            }
        }
        return Practitioner.PHYSICIAN;
    }
}
