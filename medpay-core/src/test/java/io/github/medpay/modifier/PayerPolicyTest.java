package io.github.medpay.modifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TraceStep;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.Small;
import io.github.medpay.internal.modifier.LineRules;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.PayerPolicyBuilder;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a payer differs from Medicare. 99213 is 88.95, 61154 in a facility 1,271.54 (RULES §9). */
class PayerPolicyTest {

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static List<PricedLine> price(PayerPolicy policy, String place, ClaimLine... lines) {
        Claim claim = Claim.of(LocalDate.of(2025, 2, 3), place, lines);
        return ClaimPricer.of(Small.schedules()).withPayer(policy).price(claim).lines();
    }

    private static PayerPolicyBuilder payer() {
        return PayerPolicy.builder("a payer");
    }

    @Test
    void medicareIsThePolicyThatChangesNothing() {
        assertThat(PayerPolicy.builder("Medicare").build()).isEqualTo(PayerPolicy.MEDICARE);
        assertThat(Policies.rules().payer()).isEqualTo(PayerPolicy.MEDICARE);
        assertThat(price(PayerPolicy.MEDICARE, "11", ClaimLine.of("99213", 1))
                        .get(0)
                        .allowed())
                .isEqualTo(decimal("88.95"));
    }

    @Test
    void aPercentageIsTakenOfMedicaresAmountAndRoundedOnce() {
        PricedLine line = price(payer().percentOfMedicare(decimal("112.5")).build(), "11", ClaimLine.of("99213", 1))
                .get(0);
        assertThat(line.allowed()).isEqualTo(decimal("100.07")); // 88.95 × 1.125 = 100.06875
        assertThat(line.fee()).isEqualTo(decimal("88.95"));
        assertThat(line.trace()).extracting(TraceStep::rule).containsExactly(Rule.FEE, Rule.PAYER_POLICY, Rule.ALLOWED);
    }

    @Test
    void factorsOfManyDecimalsMultiplyToTheRightCent() {
        PayerPolicy policy = payer().percentOfMedicare(decimal("113.3547"))
                .putModifierFactors("52", decimal("0.6667"))
                .putModifierFactors("95", decimal("0.9333"))
                .build();
        Claim claim = Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("99213", 1, "52", "95"))
                .withPractitioner(Practitioner.NURSE_PRACTITIONER)
                .withParticipation(Participation.NON_PARTICIPATING_UNASSIGNED);
        // 88.95 × 0.6667 × 0.9333 × 0.85 × 1.133547 × 0.95 = 50.6617
        assertThat(ClaimPricer.of(Small.schedules())
                        .withPayer(policy)
                        .price(claim)
                        .lines()
                        .get(0)
                        .allowed())
                .isEqualTo(decimal("50.66"));
    }

    @Test
    void aFeeOfThePayersOwnStandsOutsideThePoolsAndThePercentage() {
        PayerPolicy policy = payer().putFeeOverrides("97110", decimal("40.00"))
                .percentOfMedicare(decimal("50"))
                .build();
        List<PricedLine> lines = price(policy, "11", ClaimLine.of("97110", 2, "GP"), ClaimLine.of("97140", 1, "GP"));
        assertThat(lines.get(0).allowed()).isEqualTo(decimal("80.00"));
        assertThat(lines.get(0).fee()).isEqualTo(decimal("40.00"));
        assertThat(lines.get(1).allowed()).isEqualTo(decimal("13.59")); // 27.17 / 2 = 13.585, the only unit of its pool
        assertThat(policy.ownFee("97110")).isEqualTo(decimal("40.00"));
        assertThat(policy.ownFee("97140")).isNull();
    }

    @Test
    void aFeeOfThePayersOwnPricesWhatMedicareLeavesToContractors() {
        PricedLine line = price(
                        payer().putFeeOverrides("97039", decimal("12.5")).build(), "11", ClaimLine.of("97039", 1))
                .get(0);
        assertThat(line.disposition()).isEqualTo(Disposition.PRICED);
        assertThat(line.allowed()).isEqualTo(decimal("12.50"));
    }

    @Test
    void aFactorOfThePayersOwnTakesThePlaceOfMedicares() {
        PayerPolicy policy = payer().putModifierFactors("80", decimal("0.2")).build();
        PricedLine line = price(policy, "22", ClaimLine.of("61154", 1, "80")).get(0);
        assertThat(line.allowed()).isEqualTo(decimal("254.31")); // 1271.54 × .2 = 254.308
        assertThat(Policies.rules(policy)
                        .describe(Modifier.of("80"))
                        .orElseThrow()
                        .factor())
                .contains(decimal("0.2"));
    }

    @Test
    void aFactorWhereMedicareHasNoneMultipliesTheLine() {
        PayerPolicy policy = payer().putModifierFactors("52", decimal("0.5"))
                .putModifierFactors("53", decimal("0.25"))
                .putModifierFactors("ZZ", decimal("1.1"))
                .build();
        List<PricedLine> lines = price(
                policy,
                "11",
                ClaimLine.of("99213", 1, "52"),
                ClaimLine.of("99213", 1, "ZZ"),
                ClaimLine.of("99213", 1, "53"),
                ClaimLine.of("45378", 1, "53").withDateOfService(LocalDate.of(2025, 2, 4)));
        assertThat(lines)
                .extracting(PricedLine::allowed)
                .containsExactly(
                        decimal("44.48"), // 88.95 / 2 = 44.475
                        decimal("97.85"), // 88.95 × 1.1 = 97.845
                        decimal("22.24"), // 88.95 / 4 = 22.2375
                        decimal("164.00")); // the 53 row has its own price (RULES §9, 12)
    }

    @Test
    void theAssistantsFactorActsOnTheProgramsShare() {
        PayerPolicy policy = payer().putModifierFactors("CQ", decimal("0.9")).build();
        PricedLine line =
                price(policy, "11", ClaimLine.of("97110", 1, "GP", "CQ")).get(0);
        // 28.79: coinsurance 5.76; 23.03 × .9 = 20.727; sequestration .41
        assertThat(line.allowed()).isEqualTo(decimal("28.79"));
        assertThat(line.medicarePayment()).isEqualTo(decimal("20.32"));
        LineRules rules = LineRules.of(Policies.usual());
        assertThat(rules.assistantShare(ModifierSet.of(List.of("GO", "CO"))).toDecimal())
                .isEqualByComparingTo("0.85");
        assertThat(rules.assistantShare(ModifierSet.of(List.of("GP"))).isOne()).isTrue();
    }

    @Test
    void thePayersUnitRuleCountsWhateverTheClaimSays() {
        PayerPolicy policy = payer().unitRule(UnitRule.AMA_MIDPOINT).build();
        ClaimLine[] eightAndEight = {
            ClaimLine.builder("97110").addModifiers("GP").minutes(Minutes.of(8)).build(),
            ClaimLine.builder("97140").addModifiers("GP").minutes(Minutes.of(8)).build()
        };
        assertThat(price(policy, "11", eightAndEight))
                .extracting(PricedLine::disposition)
                .containsOnly(Disposition.PRICED);
        assertThat(price(PayerPolicy.MEDICARE, "11", eightAndEight))
                .extracting(PricedLine::disposition)
                .containsExactly(Disposition.PRICED, Disposition.NOT_PAYABLE);
    }

    @Test
    void authorisationsAndVisitLimitsAreSaidAndChangeNoPrice() {
        PayerPolicy policy = payer().addPriorAuthorisation("97110")
                .putVisitLimits("97140", 20)
                .build();
        List<PricedLine> lines = price(policy, "11", ClaimLine.of("97110", 1, "GP"), ClaimLine.of("97140", 1, "GP"));
        assertThat(lines.get(0).findings())
                .containsExactly(
                        Finding.of(FindingCode.PRIOR_AUTHORISATION, "a payer asks for an authorisation of 97110"));
        assertThat(lines.get(1).findings())
                .containsExactly(Finding.of(FindingCode.VISIT_LIMIT, "a payer pays 20 visits of 97140 a year"));
        assertThat(lines.get(0).allowed()).isEqualTo(decimal("28.79"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "TC", "50", "54", "55", "56", "78", "AD", "gp", "G", "GPX"})
    void aModifierWhoseEffectIsTheCodesOwnTakesNoFactor(String modifier) {
        PayerPolicyBuilder builder = payer().putModifierFactors(modifier, BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("modifierFactors." + modifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "10.1", "0.12345"})
    void aFactorHasBounds(String factor) {
        PayerPolicyBuilder builder = payer().putModifierFactors("80", decimal(factor));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("from 0 to 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "0.1234"})
    void theBoundsOfAFactorAreWithinThem(String factor) {
        assertThat(payer().putModifierFactors("80", decimal(factor)).build().modifierFactors())
                .containsKey("80");
    }

    @Test
    void amountsAndPercentagesHaveBoundsToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> payer().putFeeOverrides("97110", decimal("-1")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> payer().putFeeOverrides("97110", decimal("1.001")).build())
                .withMessageContaining("feeOverrides.97110");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payer().percentOfMedicare(BigDecimal.ZERO).build())
                .withMessage("percentOfMedicare: above 0, at most 10,000, at most six decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> payer().percentOfMedicare(decimal("133.3333333")).build());
        assertThat(payer().putFeeOverrides("97110", decimal("0.00")).build().ownFee("97110"))
                .isEqualTo(decimal("0.00"));
    }
}
