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
        PricedLine denied = new PricedLine(
                1,
                "97110",
                List.of(),
                BigDecimal.ONE,
                "RVU25A",
                Disposition.DENIED,
                null,
                new BigDecimal("0.00"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());

        assertThat(denied.shareTrace()).isEmpty();
    }

    private static PricedLine priced(
            String allowed, String deductible, String coinsurance, String sequestration, String payment) {
        return new PricedLine(
                1,
                "97110",
                List.of("GP"),
                BigDecimal.ONE,
                "RVU25A",
                Disposition.PRICED,
                new BigDecimal(allowed),
                new BigDecimal(allowed),
                new BigDecimal(deductible),
                new BigDecimal(coinsurance),
                new BigDecimal(sequestration),
                new BigDecimal(payment),
                new BigDecimal(deductible).add(new BigDecimal(coinsurance)),
                null,
                null,
                List.of(),
                List.of());
    }
}
