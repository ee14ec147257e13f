package io.github.medpay.examples.fhir;

import io.github.medpay.claim.PricedLine;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.Severity;
import java.util.Optional;

/** X12's reason for a line that is not paid, as Medicare's contractors use them; not confirmed against a text. */
final class AdjustmentReasons {

    static final String OVER_FEE_SCHEDULE = "45";
    static final String SEQUESTRATION = "253";
    private static final String NOT_COVERED = "96";
    private static final String LACKS_INFORMATION = "16";

    private AdjustmentReasons() {}

    /** Empty for a line that is paid. */
    static Optional<String> of(PricedLine line) {
        return switch (line.disposition()) {
            case PRICED, CONTRACTOR_PRICED, OTHER_SCHEDULE -> Optional.empty();
            case INVALID, UNKNOWN_CODE -> Optional.of(LACKS_INFORMATION);
            case BUNDLED, NOT_PAYABLE, DENIED ->
                Optional.of(line.findings().stream()
                        .filter(finding -> finding.severity() == Severity.DENIAL)
                        .findFirst()
                        .map(AdjustmentReasons::reason)
                        .orElse(NOT_COVERED));
        };
    }

    private static String reason(Finding finding) {
        return switch (finding.code()) {
            case NCCI_PTP_DENIED -> "236";
            case NCCI_MUE_EXCEEDED -> "151";
            case NCCI_PRIMARY_MISSING -> "107";
            case STATUS_BUNDLED, STATUS_T_BUNDLED, ENDOSCOPY_BASE_INCLUDED, PREOPERATIVE_CARE_NOT_PAYABLE -> "97";
            case ASSISTANT_NOT_PAID, CO_SURGEON_NOT_PAID, TEAM_NOT_PAID -> "54";
            case KX_MISSING -> "119";
            default -> NOT_COVERED;
        };
    }
}
