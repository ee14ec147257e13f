package io.github.medpay.examples.x12.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.examples.x12.remittance.Adjustment;
import io.github.medpay.examples.x12.remittance.RemittedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the variance report. Amounts are dollars; null where there is none.
 *
 * @param claim the provider's own number of the claim (CLM01, CLP01)
 * @param line its number in the claim, from 1; null where it was not billed
 * @param id its control number (REF*6R); empty without one
 * @param code the procedure; empty for a claim that was paid as a whole
 * @param modifiers its modifiers
 * @param date the day of service, as ISO has it; null without one
 * @param charge billed
 * @param expectedAllowed what MedPay allows
 * @param expectedPaid what MedPay has Medicare pay
 * @param remittedAllowed what the remittance allows (AMT*B6)
 * @param remittedPaid what the remittance pays
 * @param difference paid less expected; what is absent counts as nothing
 * @param outcome how the two stand to each other
 * @param adjustments of the remittance
 * @param remarks of the remittance
 */
@JsonPropertyOrder({"claim", "line", "id", "code", "modifiers", "date", "charge", "outcome", "difference"})
public record VarianceLine(
        String claim,
        @Nullable Integer line,
        String id,
        String code,
        List<String> modifiers,
        @Nullable String date,
        @Nullable BigDecimal charge,
        @Nullable BigDecimal expectedAllowed,
        @Nullable BigDecimal expectedPaid,
        @Nullable BigDecimal remittedAllowed,
        @Nullable BigDecimal remittedPaid,
        BigDecimal difference,
        Outcome outcome,
        List<Adjustment> adjustments,
        List<String> remarks) {

    /** A line that was billed and is in the remittance. */
    static VarianceLine of(String claim, ExpectedLine expected, RemittedLine remitted) {
        return new VarianceLine(
                claim,
                expected.number(),
                expected.id(),
                expected.billed().code(),
                expected.billed().modifiers(),
                expected.date().toString(),
                expected.billed().charge(),
                expected.allowed(),
                expected.paid(),
                remitted.allowed(),
                remitted.paid(),
                remitted.paid().subtract(Money.orNothing(expected.paid())),
                Outcome.of(expected, remitted),
                remitted.adjustments(),
                remitted.remarks());
    }

    /** A line that was billed and is in no remittance. */
    static VarianceLine notRemitted(String claim, ExpectedLine expected) {
        return new VarianceLine(
                claim,
                expected.number(),
                expected.id(),
                expected.billed().code(),
                expected.billed().modifiers(),
                expected.date().toString(),
                expected.billed().charge(),
                expected.allowed(),
                expected.paid(),
                null,
                null,
                Money.orNothing(expected.paid()).negate(),
                Outcome.NOT_REMITTED,
                List.of(),
                List.of());
    }

    /** A line of a remittance that was not billed. */
    static VarianceLine notBilled(String claim, RemittedLine remitted) {
        return remittedAlone(
                claim,
                remitted.id() == null ? "" : remitted.id(),
                remitted.code(),
                remitted.modifiers(),
                remitted.date(),
                remitted.charge(),
                remitted.allowed(),
                remitted.paid(),
                remitted.adjustments(),
                remitted.remarks());
    }

    static VarianceLine remittedAlone(
            String claim,
            String id,
            String code,
            List<String> modifiers,
            @Nullable LocalDate date,
            BigDecimal charge,
            @Nullable BigDecimal allowed,
            BigDecimal paid,
            List<Adjustment> adjustments,
            List<String> remarks) {
        return new VarianceLine(
                claim,
                null,
                id,
                code,
                modifiers,
                date == null ? null : date.toString(),
                charge,
                null,
                null,
                allowed,
                paid,
                paid,
                Outcome.NOT_BILLED,
                adjustments,
                remarks);
    }
}
