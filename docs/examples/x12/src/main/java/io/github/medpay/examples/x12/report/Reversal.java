package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.remittance.RemittedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which payment a reversal takes back: the last one whose charge and lines it negates, and best whose payment too. */
final class Reversal {

    private final RemittedClaim reversal;

    Reversal(RemittedClaim reversal) {
        this.reversal = reversal;
    }

    /** Its index among the payments with the same number; -1 where it negates none of them. */
    int find(List<RemittedClaim> payments) {
        int found = -1;
        boolean exact = false;
        for (int i = payments.size() - 1; i >= 0 && !exact; i--) {
            RemittedClaim payment = payments.get(i);
            exact = negates(payment) && isNegative(reversal.paid(), payment.paid());
            if (exact || (found < 0 && negates(payment))) {
                found = i;
            }
        }
        return found;
    }

    private boolean negates(RemittedClaim payment) {
        if (!isNegative(reversal.charge(), payment.charge())) {
            return false;
        }
        List<RemittedLine> rest = new ArrayList<>(payment.lines());
        for (RemittedLine line : reversal.lines()) {
            if (!removeOne(rest, line)) {
                return false;
            }
        }
        return rest.isEmpty();
    }

    private static boolean removeOne(List<RemittedLine> rest, RemittedLine line) {
        for (int i = 0; i < rest.size(); i++) {
            RemittedLine paid = rest.get(i);
            if (isNegative(line.charge(), paid.charge())
                    && line.code().equals(paid.code())
                    && line.modifiers().equals(paid.modifiers())) {
                rest.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(BigDecimal one, BigDecimal other) {
        return one.negate().compareTo(other) == 0;
    }
}
