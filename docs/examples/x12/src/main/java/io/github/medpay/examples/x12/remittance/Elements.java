package io.github.medpay.examples.x12.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Segment;
import io.github.medpay.examples.x12.segment.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Elements that several segments of a remittance have in common. */
final class Elements {

    private static final int FIRST_TRIPLE = 2;
    private static final int LAST_TRIPLE = 17;
    private static final int TRIPLE = 3;

    private Elements() {}

    static BigDecimal requiredDollars(Segment segment, int element) {
        BigDecimal amount = Values.dollars(segment, element);
        if (amount == null) {
            throw new BadElementException(segment, element, "holds no amount");
        }
        return amount;
    }

    /** A CAS segment: a group, and up to six times reason, amount and quantity. */
    static List<Adjustment> adjustments(Segment cas) {
        List<Adjustment> adjustments = new ArrayList<>(2);
        for (int i = FIRST_TRIPLE; i <= LAST_TRIPLE; i += TRIPLE) {
            if (!cas.element(i).isEmpty()) {
                adjustments.add(Adjustment.of(cas.element(1), cas.element(i), requiredDollars(cas, i + 1)));
            }
        }
        return adjustments;
    }
}
