package io.github.medpay.data.ncci;

import io.github.medpay.ncci.MueRationale;
import io.github.medpay.ncci.PtpRationale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Recognises the categories of reasons by a key word each, in this order. */
final class Rationales {

    private record Key<T>(String word, T rationale) {}

    private static final List<Key<PtpRationale>> PTP = List.of(
            new Key<>("misuse", PtpRationale.MISUSE),
            new Key<>("coding instruction", PtpRationale.CODING_INSTRUCTION),
            new Key<>("standards of", PtpRationale.STANDARD_OF_PRACTICE),
            new Key<>("monitoring", PtpRationale.ANESTHESIA_MONITORING),
            new Key<>("anesthesia", PtpRationale.ANESTHESIA_INCLUDED),
            new Key<>("separate", PtpRationale.SEPARATE_PROCEDURE),
            new Key<>("code definition", PtpRationale.CODE_DEFINITION),
            new Key<>("mutually", PtpRationale.MUTUALLY_EXCLUSIVE),
            new Key<>("more extensive", PtpRationale.MORE_EXTENSIVE),
            new Key<>("sequential", PtpRationale.SEQUENTIAL),
            new Key<>("laboratory", PtpRationale.LABORATORY_PANEL),
            new Key<>("gender", PtpRationale.GENDER_SPECIFIC),
            new Key<>("sex-specific", PtpRationale.GENDER_SPECIFIC));

    private static final List<Key<MueRationale>> MUE = List.of(
            new Key<>("clinical: data", MueRationale.CLAIMS_DATA),
            new Key<>("workgroup", MueRationale.CLINICAL_WORKGROUP),
            new Key<>("society", MueRationale.SOCIETY_COMMENT),
            new Key<>("contractor", MueRationale.CONTRACTOR_POLICY),
            new Key<>("compounded", MueRationale.COMPOUNDED_DRUG),
            new Key<>("cms policy", MueRationale.POLICY),
            new Key<>("descriptor", MueRationale.CODE_DEFINITION),
            new Key<>("anatomic", MueRationale.ANATOMY),
            new Key<>("analyte", MueRationale.NATURE_OF_ANALYTE),
            new Key<>("equipment", MueRationale.NATURE_OF_EQUIPMENT),
            new Key<>("nature of service", MueRationale.NATURE_OF_SERVICE),
            new Key<>("prescribing", MueRationale.PRESCRIBING_INFORMATION),
            new Key<>("discontinued", MueRationale.DRUG_DISCONTINUED),
            new Key<>("oral", MueRationale.ORAL_MEDICATION));

    private final Map<String, PtpRationale> ptp = new HashMap<>();
    private final Map<String, MueRationale> mue = new HashMap<>();

    PtpRationale ptp(String text) {
        return ptp.computeIfAbsent(text, key -> category(key, PTP, PtpRationale.NOT_GIVEN, PtpRationale.OTHER));
    }

    MueRationale mue(String text) {
        return mue.computeIfAbsent(text, key -> category(key, MUE, MueRationale.NOT_GIVEN, MueRationale.OTHER));
    }

    private static <T> T category(String text, List<Key<T>> keys, T none, T other) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Key<T> key : keys) {
            if (lower.contains(key.word())) {
                return key.rationale();
            }
        }
        return text.isBlank() ? none : other;
    }
}
