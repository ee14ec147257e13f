package io.github.medpay.examples.x12.professional;

import io.github.medpay.code.Practitioner;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Practitioners by taxonomy code (National Uniform Claim Committee), as far as Medicare's payment tells them apart. The longest
 * beginning that is listed counts. After CMS's crosswalk of provider specialties to taxonomy codes; not confirmed line by line.
 */
final class Taxonomies {

    private static final int LONGEST = 10;
    private static final int SHORTEST = 2;

    private static final Map<String, Practitioner> BY_BEGINNING = Map.ofEntries(
            Map.entry("20", Practitioner.PHYSICIAN), // allopathic and osteopathic physicians
            Map.entry("1223", Practitioner.PHYSICIAN), // dentists, who are physicians under section 1861(r)
            Map.entry("193", Practitioner.PHYSICIAN), // groups
            Map.entry("363L", Practitioner.NURSE_PRACTITIONER),
            Map.entry("363A", Practitioner.PHYSICIAN_ASSISTANT),
            Map.entry("364S", Practitioner.CLINICAL_NURSE_SPECIALIST),
            Map.entry("367A", Practitioner.CERTIFIED_NURSE_MIDWIFE),
            Map.entry("103T", Practitioner.CLINICAL_PSYCHOLOGIST),
            Map.entry("103G", Practitioner.CLINICAL_PSYCHOLOGIST),
            Map.entry("1041C0700X", Practitioner.CLINICAL_SOCIAL_WORKER),
            Map.entry("133V", Practitioner.REGISTERED_DIETITIAN),
            Map.entry("133N", Practitioner.REGISTERED_DIETITIAN),
            Map.entry("2251", Practitioner.PHYSICAL_THERAPIST),
            Map.entry("225X", Practitioner.OCCUPATIONAL_THERAPIST),
            Map.entry("235Z", Practitioner.SPEECH_LANGUAGE_PATHOLOGIST),
            Map.entry("106H", Practitioner.MARRIAGE_AND_FAMILY_THERAPIST),
            Map.entry("101YM0800X", Practitioner.MENTAL_HEALTH_COUNSELOR),
            Map.entry("3675", Practitioner.CERTIFIED_REGISTERED_NURSE_ANESTHETIST),
            Map.entry("367H", Practitioner.ANESTHESIOLOGIST_ASSISTANT),
            Map.entry("231H", Practitioner.AUDIOLOGIST),
            Map.entry("111N", Practitioner.CHIROPRACTOR),
            Map.entry("152W", Practitioner.OPTOMETRIST),
            Map.entry("213E", Practitioner.PODIATRIST));

    private Taxonomies() {}

    /** The practitioner; null if the code is none that MedPay tells apart. */
    static @Nullable Practitioner practitioner(String taxonomy) {
        for (int length = Math.min(LONGEST, taxonomy.length()); length >= SHORTEST; length--) {
            Practitioner found = BY_BEGINNING.get(taxonomy.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
