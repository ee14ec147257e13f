package io.github.medpay.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.exact.Cents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adjustments that no priced line carries, such as what another payer paid or a late filing: they name themselves. */
final class OtherAdjustments {

    private OtherAdjustments() {}

    /** The adjustments, where the line is as expected but for their amount; else null. */
    static Search.@Nullable Found of(Comparing work, int line) {
        Facts said = work.said(line);
        Facts expected = work.expected(line);
        List<String> named = new ArrayList<>();
        long sum = 0;
        for (RemittanceLine each : work.lines.get(line).lines()) {
            for (Adjustment adjustment : each.adjustments()) {
                if (!work.reasons.isUsual(adjustment)) {
                    named.add(adjustment.toString());
                    sum += Cents.ofDollars(adjustment.amount());
                }
            }
        }
        if (sum == 0 || said == null || expected == null) {
            return null;
        }
        Facts without = new Facts(
                said.allowed(),
                said.paid() + sum,
                said.deductible(),
                said.coinsurance(),
                said.sequestration(),
                said.mips());
        return without.agrees(expected, 0)
                ? Search.Found.of(DifferenceCause.OTHER_ADJUSTMENT, String.join(", ", named))
                : null;
    }
}
