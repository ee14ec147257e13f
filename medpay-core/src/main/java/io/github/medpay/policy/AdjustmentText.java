package io.github.medpay.policy;

import io.github.medpay.spi.PolicyRow;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the codes of a remittance: a group, a reason and, where there is one, a remark. */
final class AdjustmentText {

    private static final Set<String> GROUPS = Set.of("CO", "PR", "OA");
    private static final Pattern REASON = Pattern.compile("[0-9A-Z]{1,3}");
    private static final Pattern REMARK = Pattern.compile("[MN][A0-9][0-9]{0,3}");

    private AdjustmentText() {}

    static AdjustmentCodes read(PolicyRow row) {
        List<String> tokens = ValueText.tokens(row);
        if (tokens.size() < 2 || tokens.size() > 3) {
            throw ValueText.broken(row, "\"" + row.value() + "\" is not a group, a reason and at most one remark");
        }
        if (!GROUPS.contains(tokens.get(0))) {
            throw ValueText.broken(row, "\"" + tokens.get(0) + "\" is none of the groups CO, PR and OA");
        }
        if (!REASON.matcher(tokens.get(1)).matches()) {
            throw ValueText.broken(row, "\"" + tokens.get(1) + "\" is not a claim adjustment reason code");
        }
        String remark = tokens.size() == 3 ? tokens.get(2) : null;
        if (remark != null && !REMARK.matcher(remark).matches()) {
            throw ValueText.broken(row, "\"" + remark + "\" is not a remittance advice remark code");
        }
        return new AdjustmentCodes(tokens.get(0), tokens.get(1), remark, new PolicyValue(row));
    }
}
