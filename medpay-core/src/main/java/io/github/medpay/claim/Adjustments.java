package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.policy.AdjustmentCodes;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;

/**
 * The adjustments of a line in the order of a remittance. As a list it makes the public adjustments when they are read, so
 * that a claim whose adjustments nobody reads costs little.
 */
final class Adjustments extends AbstractList<Adjustment> {

    private static final int USUAL = 4;

    private AdjustmentCodes[] codes = new AdjustmentCodes[USUAL];
    private long[] cents = new long[USUAL];
    private int size;

    /** Adds an amount; nothing where it is zero. A remittance names a group and reason once, so equal codes are summed. */
    void add(AdjustmentCodes code, long amount) {
        if (amount == 0) {
            return;
        }
        for (int i = 0; i < size; i++) {
            if (areEqual(codes[i], code)) {
                cents[i] += amount;
                return;
            }
        }
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
            cents = Arrays.copyOf(cents, 2 * size);
        }
        codes[size] = code;
        cents[size++] = amount;
    }

    private static boolean areEqual(AdjustmentCodes left, AdjustmentCodes right) {
        return left == right
                || (left.group().equals(right.group())
                        && left.reason().equals(right.reason())
                        && left.remark().equals(right.remark()));
    }

    @Override
    public Adjustment get(int index) {
        AdjustmentCodes code = codes[Objects.checkIndex(index, size)];
        return new Adjustment(code.group(), code.reason(), code.remark().orElse(null), Cents.toDollars(cents[index]));
    }

    @Override
    public int size() {
        return size;
    }
}
