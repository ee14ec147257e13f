package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.Modifier;
import io.github.medpay.modifier.ModifierRules;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.PayerPolicyBuilder;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payer's policy: what differs from Medicare, and nothing else. */
class PayerPolicyTest {

    private static final BigDecimal FORTY = new BigDecimal("40.00");

    @Test
    void aPercentageOfMedicareMultipliesEachLineOnceRounded() {
        // 50.62 × 1.20 = 60.744
        PricedLine line = only(policy().percentOfMedicare(new BigDecimal("120")), ClaimLine.of("97110", 2, "GP"));
        assertThat(line.fee()).isEqualTo("28.79");
        assertThat(line.allowed()).isEqualTo("60.74");
    }

    @Test
    void aUnitRuleOfThePayersOwnOutweighsThatOfTheClaim() {
        // 8 and 8 minutes: one unit for Medicare, two by the midpoint
        List<PricedLine> lines =
                price(policy().unitRule(UnitRule.AMA_MIDPOINT), minutes("97110", 8), minutes("97140", 8));
        assertThat(lines).extracting(PricedLine::units).containsExactly(BigDecimal.ONE, BigDecimal.ONE);
    }

    @Test
    void anOwnFeeIsPaidForEveryUnitAndStaysOutOfThePool() {
        // 3 × 40.00 = 120.00; 97140 is alone in the pool: 27.17
        List<PricedLine> lines = price(
                policy().putFeeOverrides("97110", FORTY),
                ClaimLine.of("97110", 3, "GP"),
                ClaimLine.of("97140", 1, "GP"));
        assertThat(lines.get(0).fee()).isEqualTo("40.00");
        assertThat(lines.get(0).allowed()).isEqualTo("120.00");
        assertThat(lines.get(1).allowed()).isEqualTo("27.17");
    }

    @Test
    void anOwnFeeIsNotMultipliedWithThePercentageOfMedicare() {
        PricedLine line = only(
                policy().percentOfMedicare(new BigDecimal("120")).putFeeOverrides("97110", FORTY),
                ClaimLine.of("97110", 1, "GP"));
        assertThat(line.allowed()).isEqualTo("40.00");
    }

    @Test
    void anOwnFeePricesWhatMedicareLeavesToItsContractors() {
        PricedLine line = only(policy().putFeeOverrides("97139", FORTY), ClaimLine.of("97139", 1, "GP"));
        assertThat(line.disposition()).isEqualTo(Disposition.PRICED);
        assertThat(line.fee()).isEqualTo("40.00");
        assertThat(line.allowed()).isEqualTo("40.00");
        assertThat(line.findings()).isEmpty();
    }

    @Test
    void anOwnFactorReplacesMedicares() {
        // 1271.54 × .20 = 254.308
        PricedLine line =
                only(policy().putModifierFactors("80", new BigDecimal("0.20")), ClaimLine.of("61154", 1, "80"));
        assertThat(line.allowed()).isEqualTo("254.31");
    }

    @Test
    void anOwnFactorStandsInForAReport() {
        // 88.95 × .50 = 44.475
        PricedLine line =
                only(policy().putModifierFactors("52", new BigDecimal("0.50")), ClaimLine.of("99213", 1, "52"));
        assertThat(line.disposition()).isEqualTo(Disposition.PRICED);
        assertThat(line.allowed()).isEqualTo("44.48");
    }

    @Test
    void anOwnFactorMayBelongToAModifierThatMedicareDoesNotPrice() {
        // 88.95 × .75 = 66.7125
        PricedLine line =
                only(policy().putModifierFactors("25", new BigDecimal("0.75")), ClaimLine.of("99213", 1, "25"));
        assertThat(line.allowed()).isEqualTo("66.71");
    }

    @Test
    void anOwnFactorOfCqCutsThePayersShare() {
        // 28.79 − 5.76 = 23.03; 23.03 × .90 = 20.73
        PricedLine line =
                only(policy().putModifierFactors("CQ", new BigDecimal("0.90")), ClaimLine.of("97110", 1, "GP", "CQ"));
        assertThat(line.allowed()).isEqualTo("28.79");
        assertThat(line.medicarePayment()).isEqualTo("20.73");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "TC", "50", "54", "55", "56", "78", "AD", "5", "ab"})
    void aFactorThatCouldNotWorkIsRefused(String modifier) {
        PayerPolicyBuilder builder = policy().putModifierFactors(modifier, BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(modifier);
    }

    @Test
    void priorAuthorisationAndVisitLimitsAreFindingsAndChangeNoPrice() {
        PricedLine line = only(
                policy().addPriorAuthorisation("97110").putVisitLimits("97110", 20), ClaimLine.of("97110", 1, "GP"));
        assertThat(line.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(FindingCode.PRIOR_AUTHORISATION, FindingCode.VISIT_LIMIT);
        assertThat(line.allowed()).isEqualTo("28.79");
    }

    @Test
    void aPolicyThatDiffersInNothingIsMedicare() {
        PayerPolicy same = policy().build();
        assertThat(same.withName("Medicare")).isEqualTo(PayerPolicy.MEDICARE);
        assertThat(ModifierRules.of(MedPay.create().policy().on(LocalDate.of(2025, 2, 3)), same)
                        .describe(Modifier.of("80")))
                .isEqualTo(
                        MedPay.create().modifierRules(LocalDate.of(2025, 2, 3)).describe(Modifier.of("80")));
    }

    private static PayerPolicyBuilder policy() {
        return PayerPolicy.builder("A payer");
    }

    private static ClaimLine minutes(String code, int minutes) {
        return ClaimLine.builder(code)
                .addModifiers("GP")
                .minutes(Minutes.of(minutes))
                .build();
    }

    private static PricedLine only(PayerPolicyBuilder policy, ClaimLine line) {
        return price(policy, line).get(0);
    }

    private static List<PricedLine> price(PayerPolicyBuilder policy, ClaimLine... lines) {
        Claim claim = Claim.builder()
                .dateOfService(LocalDate.of(2025, 2, 3))
                .placeOfService("11")
                .sequestration(false)
                .addLines(lines)
                .build();
        return Tables.WITHOUT_NCCI.withPayer(policy.build()).price(claim).lines();
    }
}
