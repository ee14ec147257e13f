package io.github.medpay.claim;

import io.github.medpay.code.Practitioner;
import io.github.medpay.policy.CodeList;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/** Whether Medicare pays the practitioner of a line at all, and for this service, under any schedule. */
final class PractitionerChecks {

    private PractitionerChecks() {}

    static void judge(LineWork line) {
        Practitioner practitioner = line.practitioner;
        if (line.policy().factorOrNull(practitioner) == null) {
            line.refuse(
                    Disposition.DENIED,
                    Finding.of(
                            FindingCode.PRACTITIONER_NOT_PAID,
                            line.name() + ": Medicare does not pay " + practitioner + " on " + line.date));
        }
        if (practitioner == Practitioner.CHIROPRACTOR
                && !line.policy().contains(CodeList.CHIROPRACTIC_MANIPULATION, line.code())) {
            line.refuse(
                    Disposition.DENIED,
                    Finding.of(
                            FindingCode.PRACTITIONER_SCOPE,
                            line.name() + ": Medicare pays a CHIROPRACTOR for manipulation of the spine alone"));
        }
    }
}
