package io.github.medpay.policy;

import io.github.medpay.rule.FindingCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The adjustment codes of a period, by cause and by finding. */
@SuppressWarnings("EnumOrdinal") // places in arrays, never stored
final class AdjustmentIndex {

    private static final AdjustmentCause[] CAUSES = AdjustmentCause.values();
    private static final FindingCode[] FINDINGS = FindingCode.values();

    private final @Nullable AdjustmentCodes[] ofCause = new AdjustmentCodes[CAUSES.length];
    private final @Nullable AdjustmentCodes[] ofFinding = new AdjustmentCodes[FINDINGS.length];

    /** By the name of a cause or a finding. */
    AdjustmentIndex(Map<String, AdjustmentCodes> codes) {
        for (int i = 0; i < CAUSES.length; i++) {
            ofCause[i] = codes.get(CAUSES[i].name());
        }
        for (int i = 0; i < FINDINGS.length; i++) {
            ofFinding[i] = codes.get(FINDINGS[i].name());
        }
    }

    @Nullable
    AdjustmentCodes find(AdjustmentCause cause) {
        return ofCause[cause.ordinal()];
    }

    @Nullable
    AdjustmentCodes find(FindingCode finding) {
        return ofFinding[finding.ordinal()];
    }
}
