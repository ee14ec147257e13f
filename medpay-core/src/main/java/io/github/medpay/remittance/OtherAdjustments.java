package io.github.medpay.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.exact.Cents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adjustments of a line that no priced line carries, such as what another payer paid or a late filing: they name themselves.
 *
 * @param detail the adjustments, in words for people
 * @param cents their sum
 */
record OtherAdjustments(String detail, long cents) {

    /** Of a matched line; null where it has none, or they take nothing. */
    static @Nullable OtherAdjustments of(Comparing work, int line) {
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
        return sum == 0 ? null : new OtherAdjustments(String.join(", ", named), sum);
    }

    /** What a remittance would say without them. */
    Facts givenBack(Facts said) {
        return new Facts(
                said.allowed(),
                said.paid() + cents,
                said.deductible(),
                said.coinsurance(),
                said.sequestration(),
                said.mips());
    }
}
