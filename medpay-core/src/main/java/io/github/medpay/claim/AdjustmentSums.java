package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.policy.AdjustmentCodes;
import java.util.ArrayList;
import java.util.List;

/** The adjustments of a line in the order of a remittance, while they are summed. */
final class AdjustmentSums {

    private final List<AdjustmentCodes> codes = new ArrayList<>(4);
    private final List<Long> cents = new ArrayList<>(4);

    /** Adds an amount; nothing where it is zero. A remittance names a group and reason once, so equal codes are summed. */
    void add(AdjustmentCodes code, long amount) {
        if (amount == 0) {
            return;
        }
        for (int i = 0; i < codes.size(); i++) {
            if (areEqual(codes.get(i), code)) {
                cents.set(i, cents.get(i) + amount);
                return;
            }
        }
        codes.add(code);
        cents.add(amount);
    }

    private static boolean areEqual(AdjustmentCodes left, AdjustmentCodes right) {
        return left == right
                || (left.group().equals(right.group())
                        && left.reason().equals(right.reason())
                        && left.remark().equals(right.remark()));
    }

    List<Adjustment> toList() {
        Adjustment[] all = new Adjustment[codes.size()];
        for (int i = 0; i < all.length; i++) {
            AdjustmentCodes code = codes.get(i);
            all[i] = new Adjustment(
                    code.group(), code.reason(), code.remark().orElse(null), Cents.toDollars(cents.get(i)));
        }
        return List.of(all);
    }
}
