package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShareStepsTest {

    /** RULES §9 #28: 28.79 − 5.76 = 23.03; × .85 = 19.58; − .39 = 19.19. */
    @Test
    void theStepsOfAnAssistantsLineLeadFromTheAllowedAmountToThePayment() {
        List<TraceStep> steps = steps(null, Ratio.ZERO, "28.79", 0, 576, 0, 39, 1919);

        assertThat(steps)
                .extracting(TraceStep::rule)
                .containsExactly(Rule.COINSURANCE, Rule.THERAPY_ASSISTANT, Rule.SEQUESTRATION);
        assertThat(steps)
                .extracting(TraceStep::result)
                .containsExactly(new BigDecimal("23.03"), new BigDecimal("19.58"), new BigDecimal("19.19"));
    }

    /** RULES §9 #30: 98.01 − 60.00 = 38.01; − 7.60 = 30.41; − .61 = 29.80. */
    @Test
    void aDeductibleComesFirst() {
        List<TraceStep> steps = steps(null, Ratio.ZERO, "98.01", 6000, 760, 0, 61, 2980);

        assertThat(steps)
                .extracting(TraceStep::rule)
                .containsExactly(Rule.DEDUCTIBLE, Rule.COINSURANCE, Rule.SEQUESTRATION);
        assertThat(steps)
                .extracting(TraceStep::result)
                .containsExactly(new BigDecimal("38.01"), new BigDecimal("30.41"), new BigDecimal("29.80"));
    }

    /** RULES 14.1: the step says why the patient owes nothing. */
    @Test
    void aPreventiveServiceSaysWhyThePatientOwesNothing() {
        List<TraceStep> steps = steps(PatientShare.PREVENTIVE, Ratio.ZERO, "126.47", 0, 0, 0, 253, 12_394);

        assertThat(steps).extracting(TraceStep::rule).containsExactly(Rule.PREVENTIVE, Rule.SEQUESTRATION);
        assertThat(steps.get(0).detail()).isEqualTo("a preventive service: no deductible, no coinsurance");
        assertThat(steps.get(0).result()).isEqualTo("126.47");
    }

    /** RULES 12.3: a drug has the percentage of its file. */
    @Test
    void aShareOfAnotherScheduleSaysItsPercentage() {
        Ratio rate = Ratio.of(19_631, 100_000);
        List<TraceStep> steps = steps(PatientShare.OF_SCHEDULE, rate, "413.70", 0, 8121, 0, 665, 32_584);

        assertThat(steps.get(0).detail()).isEqualTo("less 81.21 of coinsurance, 19.631 %; the share of its schedule");
    }

    /** RULES 14.7: 71.16 − 6.40 = 64.76; − 1.30 = 63.46. */
    @Test
    void thePaymentAdjustmentComesBeforeSequestration() {
        assertThat(steps(null, Ratio.ZERO, "88.95", 0, 1779, -640, 130, 6346))
                .extracting(TraceStep::rule)
                .containsExactly(Rule.COINSURANCE, Rule.MIPS, Rule.SEQUESTRATION);
    }

    @Test
    void aLineThatIsNotPricedHasNoShares() {
        PricedLineParts denied = new PricedLineParts(1, "97110", List.of(), Disposition.DENIED);
        denied.allowed = 0;

        assertThat(new PricedLine(denied).shareTrace()).isEmpty();
    }

    /** Shares in cents, in the order of {@link Shares}. */
    private static List<TraceStep> steps(
            @Nullable PatientShare patient,
            Ratio rate,
            String allowed,
            long deductible,
            long coinsurance,
            long mips,
            long sequestration,
            long payment) {
        PricedLineParts parts = new PricedLineParts(1, "97110", List.of("GP"), Disposition.PRICED);
        parts.allowed = PricedLineParts.cents(new BigDecimal(allowed));
        parts.shares = new Shares(patient, rate, deductible, coinsurance, mips, sequestration, payment);
        return new PricedLine(parts).shareTrace();
    }
}
