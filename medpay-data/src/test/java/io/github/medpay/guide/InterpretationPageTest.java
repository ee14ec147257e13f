package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.policy.PayerPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/interpretation.md}. */
class InterpretationPageTest {

    /** RULES §9, 43: 61154 pays 1271.54; × 0.20 × 1.2 = 305.1696. */
    @Test
    void a_payer_of_its_own() {
        MedPay medPay = MedPay.create();
        PayerPolicy policy = PayerPolicy.builder("Example Health")
                .percentOfMedicare(new BigDecimal("120"))
                .putModifierFactors("80", new BigDecimal("0.20"))
                .build();
        ClaimPricer pricer = medPay.pricer().withPayer(policy);
        Claim claim = Claim.of(LocalDate.of(2025, 2, 3), "22", ClaimLine.of("61154", 1, "80"));
        assertThat(pricer.price(claim).lines().get(0).allowed()).isEqualTo("305.17");
    }
}
