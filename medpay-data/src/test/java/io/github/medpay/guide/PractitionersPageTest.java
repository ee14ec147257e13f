package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.Practitioner;
import io.github.medpay.exact.Ratio;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.policy.PolicyValue;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/practitioners.md}: its examples, and its table against the policy. */
class PractitionersPageTest {

    private static final Page PAGE = Page.of("docs/practitioners.md");

    private final MedPay medPay = MedPay.create();
    private final ClaimPricer pricer = medPay.pricer().withoutNcci();

    @Test
    void percent_by_date() {
        PolicyPeriod policy = medPay.policy().on(LocalDate.of(2025, 2, 3));
        Ratio percent = policy.factor(Practitioner.NURSE_PRACTITIONER).orElseThrow(); // 17/20
        boolean paid = medPay.policy()
                .on(LocalDate.of(2023, 12, 31))
                .factor(Practitioner.MENTAL_HEALTH_COUNSELOR)
                .isPresent(); // false
        assertThat(percent).isEqualTo(Ratio.of(17, 20));
        assertThat(paid).isFalse();
    }

    @Test
    void the_practitioner_of_a_line() {
        PricedClaim priced = pricer.price(Claim.of(
                LocalDate.of(2025, 2, 3),
                "11",
                ClaimLine.of("99213", 1),
                ClaimLine.of("90834", 1).withPractitioner(Practitioner.CLINICAL_SOCIAL_WORKER)));
        BigDecimal ofThePhysician = priced.lines().get(0).allowed(); // 88.95
        BigDecimal ofTheSocialWorker = priced.lines().get(1).allowed(); // 78.12
        assertThat(ofThePhysician).isEqualTo("88.95");
        assertThat(ofTheSocialWorker).isEqualTo("78.12");
    }

    @Test
    void who_is_not_paid() {
        PricedLine early = pricer.price(Claim.of(LocalDate.of(2023, 12, 31), "11", ClaimLine.of("90834", 1))
                        .withPractitioner(Practitioner.MENTAL_HEALTH_COUNSELOR))
                .lines()
                .get(0);
        Disposition disposition = early.disposition(); // DENIED
        FindingCode reason = early.findings().get(0).code(); // PRACTITIONER_NOT_PAID
        assertThat(disposition).isEqualTo(Disposition.DENIED);
        assertThat(reason).isEqualTo(FindingCode.PRACTITIONER_NOT_PAID);
    }

    @ParameterizedTest
    @EnumSource(Practitioner.class)
    void every_percentage_is_that_of_the_policy(Practitioner practitioner) {
        PolicyValue value =
                medPay.policy().on(LocalDate.of(2026, 1, 1)).value(practitioner).orElseThrow();
        assertThat(PAGE.text())
                .contains(String.join(
                        " | ",
                        "\n| `" + practitioner + "`",
                        value.text(),
                        value.firstDay().toString(),
                        value.firmness().name().substring(0, 1),
                        value.citation() + " |\n"));
    }
}
