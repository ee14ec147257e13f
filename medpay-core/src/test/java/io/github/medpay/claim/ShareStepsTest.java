package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareStepsTest {

    /** RULES §9 #28: 28.79 − 5.76 = 23.03; × .85 = 19.58; − .39 = 19.19. */
    @Test
    void theStepsOfAnAssistantsLineLeadFromTheAllowedAmountToThePayment() {
        List<TraceStep> steps = priced("28.79", "0.00", "5.76", "0.39", "19.19").shareTrace();

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
        List<TraceStep> steps =
                priced("98.01", "60.00", "7.60", "0.61", "29.80").shareTrace();

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
        List<TraceStep> steps =
                ShareSteps.of(priced("126.47", "0.00", "0.00", "2.53", "123.94"), PatientShare.PREVENTIVE, Ratio.ZERO);

        assertThat(steps).extracting(TraceStep::rule).containsExactly(Rule.PREVENTIVE, Rule.SEQUESTRATION);
        assertThat(steps.get(0).detail()).isEqualTo("a preventive service: no deductible, no coinsurance");
        assertThat(steps.get(0).result()).isEqualTo("126.47");
    }

    /** RULES 12.3: a drug has the percentage of its file. */
    @Test
    void aShareOfAnotherScheduleSaysItsPercentage() {
        List<TraceStep> steps = ShareSteps.of(
                priced("413.70", "0.00", "81.21", "6.65", "325.84"),
                PatientShare.OF_SCHEDULE,
                Ratio.of(19_631, 100_000));

        assertThat(steps.get(0).detail()).isEqualTo("less 81.21 of coinsurance, 19.631 %; the share of its schedule");
    }

    /** RULES 14.7: 71.16 − 6.40 = 64.76; − 1.30 = 63.46. */
    @Test
    void thePaymentAdjustmentComesBeforeSequestration() {
        PricedLineParts parts = parts("88.95", "0.00", "17.79", "1.30", "63.46");
        parts.mips = -640;

        assertThat(new PricedLine(parts).shareTrace())
                .extracting(TraceStep::rule)
                .containsExactly(Rule.COINSURANCE, Rule.MIPS, Rule.SEQUESTRATION);
    }

    @Test
    void aLineThatIsNotPricedHasNoShares() {
        PricedLineParts denied = new PricedLineParts(1, "97110", List.of(), Disposition.DENIED);
        denied.allowed = 0;

        assertThat(new PricedLine(denied).shareTrace()).isEmpty();
    }

    private static PricedLine priced(
            String allowed, String deductible, String coinsurance, String sequestration, String payment) {
        return new PricedLine(parts(allowed, deductible, coinsurance, sequestration, payment));
    }

    private static PricedLineParts parts(
            String allowed, String deductible, String coinsurance, String sequestration, String payment) {
        PricedLineParts parts = new PricedLineParts(1, "97110", List.of("GP"), Disposition.PRICED);
        parts.allowed = PricedLineParts.cents(new BigDecimal(allowed));
        parts.deductible = PricedLineParts.cents(new BigDecimal(deductible));
        parts.coinsurance = PricedLineParts.cents(new BigDecimal(coinsurance));
        parts.mips = 0;
        parts.sequestration = PricedLineParts.cents(new BigDecimal(sequestration));
        parts.medicarePayment = PricedLineParts.cents(new BigDecimal(payment));
        return parts;
    }
}
