package io.github.medpay.policy;

import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.PolicyRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the codes of a remittance: a group, a reason and, where there is one, a remark. */
final class AdjustmentText {

    private static final Set<String> GROUPS = Set.of("CO", "PR", "OA");
    private static final int MOST_OF_REASON = 3;
    private static final int LEAST_OF_REMARK = 2;
    private static final int MOST_OF_REMARK = 5;

    /** What an adjustment can be told for: a cause, or the code of a finding. */
    private static final Set<String> CAUSES = causes();

    private AdjustmentText() {}

    private static Set<String> causes() {
        Set<String> names = new HashSet<>();
        for (AdjustmentCause cause : AdjustmentCause.values()) {
            names.add(cause.name());
        }
        for (FindingCode finding : FindingCode.values()) {
            names.add(finding.name());
        }
        return names;
    }

    static void requireCause(PolicyRow row) {
        if (!CAUSES.contains(row.name())) {
            throw ValueText.broken(row, "is neither an adjustment cause nor the code of a finding");
        }
    }

    static AdjustmentCodes read(PolicyRow row) {
        List<String> tokens = ValueText.tokens(row);
        if (tokens.size() < 2 || tokens.size() > 3) {
            throw ValueText.broken(row, "\"" + row.value() + "\" is not a group, a reason and at most one remark");
        }
        if (!GROUPS.contains(tokens.get(0))) {
            throw ValueText.broken(row, "\"" + tokens.get(0) + "\" is none of the groups CO, PR and OA");
        }
        if (!isReason(tokens.get(1))) {
            throw ValueText.broken(row, "\"" + tokens.get(1) + "\" is not a claim adjustment reason code");
        }
        String remark = tokens.size() == 3 ? tokens.get(2) : null;
        if (remark != null && !isRemark(remark)) {
            throw ValueText.broken(row, "\"" + remark + "\" is not a remittance advice remark code");
        }
        return new AdjustmentCodes(tokens.get(0), tokens.get(1), remark, new PolicyValue(row));
    }

    /** Up to three digits and capital letters. */
    private static boolean isReason(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return text.length() <= MOST_OF_REASON;
    }

    /** M or N, then A or a digit, then up to three digits. */
    private static boolean isRemark(String text) {
        if (text.length() < LEAST_OF_REMARK || text.length() > MOST_OF_REMARK) {
            return false;
        }
        for (int i = LEAST_OF_REMARK; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        char first = text.charAt(0);
        char second = text.charAt(1);
        return (first == 'M' || first == 'N') && (second == 'A' || isDigit(second));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
