package io.github.medpay.policy;

import io.github.medpay.rule.FindingCode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The adjustment codes of a period, by cause and by finding. */
final class AdjustmentIndex {

    private final Map<AdjustmentCause, AdjustmentCodes> ofCause = new EnumMap<>(AdjustmentCause.class);
    private final Map<FindingCode, AdjustmentCodes> ofFinding = new EnumMap<>(FindingCode.class);

    /** By the name of a cause or a finding. */
    AdjustmentIndex(Map<String, AdjustmentCodes> codes) {
        for (AdjustmentCause cause : AdjustmentCause.values()) {
            AdjustmentCodes found = codes.get(cause.name());
            if (found != null) {
                ofCause.put(cause, found);
            }
        }
        for (FindingCode finding : FindingCode.values()) {
            AdjustmentCodes found = codes.get(finding.name());
            if (found != null) {
                ofFinding.put(finding, found);
            }
        }
    }

    @Nullable
    AdjustmentCodes find(AdjustmentCause cause) {
        return ofCause.get(cause);
    }

    @Nullable
    AdjustmentCodes find(FindingCode finding) {
        return ofFinding.get(finding);
    }
}
