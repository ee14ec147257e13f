package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code cases.txt}, priced over the small tables. */
class ClaimCases {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.medpay.claim.ClaimCase#all")
    void aClaimPaysWhatTheCaseSays(ClaimCase claimCase) {
        PricedClaim priced = claimCase.price();
        assertThat(priced.lines()).hasSameSizeAs(claimCase.expected());
        for (int i = 0; i < priced.lines().size(); i++) {
            claimCase.expected().get(i).check(priced.lines().get(i));
        }
        totals(priced);
    }

    private static void totals(PricedClaim priced) {
        Totals totals = priced.totals();
        assertThat(totals.allowed()).isEqualTo(sum(priced, PricedLine::allowed));
        assertThat(totals.deductible()).isEqualTo(sum(priced, PricedLine::deductible));
        assertThat(totals.coinsurance()).isEqualTo(sum(priced, PricedLine::coinsurance));
        assertThat(totals.sequestration()).isEqualTo(sum(priced, PricedLine::sequestration));
        assertThat(totals.medicarePayment()).isEqualTo(sum(priced, PricedLine::medicarePayment));
        assertThat(totals.patientResponsibility()).isEqualTo(sum(priced, PricedLine::patientResponsibility));
    }

    private static BigDecimal sum(PricedClaim priced, Function<PricedLine, @Nullable BigDecimal> amount) {
        BigDecimal sum = new BigDecimal("0.00");
        for (PricedLine line : priced.lines()) {
            BigDecimal of = amount.apply(line);
            sum = of == null ? sum : sum.add(of);
        }
        return sum;
    }
}
