package io.github.medpay.examples.x12.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.x12.segment.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service line of a remittance (loop 2110).
 *
 * @param place of its SVC segment
 * @param id the control number of the claim's line (REF*6R); null without one
 * @param code the procedure as it was paid (SVC01-2)
 * @param modifiers SVC01-3 to SVC01-6
 * @param billedCode the procedure as it was billed, where it was paid as another (SVC06-2); null where it is the same
 * @param date the first day (DTM*472 or 150, else the claim's DTM*232); null without one
 * @param units SVC05; null for one
 * @param charge SVC02
 * @param allowed AMT*B6; null without one
 * @param paid SVC03
 * @param adjustments CAS
 * @param remarks remark codes (LQ*HE)
 */
public record RemittedLine(
        Place place,
        @Nullable String id,
        String code,
        List<String> modifiers,
        @Nullable String billedCode,
        @Nullable LocalDate date,
        @Nullable BigDecimal units,
        BigDecimal charge,
        @Nullable BigDecimal allowed,
        BigDecimal paid,
        List<Adjustment> adjustments,
        List<String> remarks) {

    /**
     * Whether charge less adjustments is what was paid, as the standard wants it.
     *
     * @return true if so
     */
    public boolean isBalanced() {
        return charge.subtract(sum(adjustments)).compareTo(paid) == 0;
    }

    static BigDecimal sum(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
