package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void aLineThatIsNotPricedHasNoShares() {
        PricedLineParts denied = new PricedLineParts(1, "97110", List.of(), Disposition.DENIED);
        denied.allowed = 0;

        assertThat(new PricedLine(denied).shareTrace()).isEmpty();
    }

    private static PricedLine priced(
            String allowed, String deductible, String coinsurance, String sequestration, String payment) {
        PricedLineParts parts = new PricedLineParts(1, "97110", List.of("GP"), Disposition.PRICED);
        parts.allowed = PricedLineParts.cents(new BigDecimal(allowed));
        parts.deductible = PricedLineParts.cents(new BigDecimal(deductible));
        parts.coinsurance = PricedLineParts.cents(new BigDecimal(coinsurance));
        parts.mips = 0;
        parts.sequestration = PricedLineParts.cents(new BigDecimal(sequestration));
        parts.medicarePayment = PricedLineParts.cents(new BigDecimal(payment));
        return new PricedLine(parts);
    }
}
