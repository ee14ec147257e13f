package io.github.medpay.claim;

import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.internal.modifier.LineRules;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a line: rules of its date, release, locality. Lines of one date and place share one.
 *
 * @param rules the modifier rules of the date, and with them what the policy says
 * @param release the name of the release, also of one that does not price the date; or null
 * @param schedule the release; null where none prices the date
 * @param standIn the choice of the release where it stands in for the date's own; else null
 * @param locality in the release; null where it is unknown there, or there is no release
 * @param findings what must be said of each line
 */
record Tables(
        LineRules rules,
        @Nullable String release,
        @Nullable FeeSchedule schedule,
        @Nullable ReleaseChoice standIn,
        @Nullable Locality locality,
        List<Finding> findings) {

    /** Why lines cannot be priced with them: the first finding that says so. */
    FindingCode reason() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return finding.code();
            }
        }
        return FindingCode.POLICY_YEAR_UNKNOWN;
    }

    /** Whether lines can be priced with them. */
    boolean areWhole() {
        return schedule != null && locality != null;
    }
}
