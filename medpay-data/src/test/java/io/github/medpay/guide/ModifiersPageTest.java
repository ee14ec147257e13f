package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TraceStep;
import io.github.medpay.code.Modifier;
import io.github.medpay.modifier.ModifierEffect;
import io.github.medpay.modifier.ModifierRules;
import io.github.medpay.policy.ModifierKind;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/modifiers.md}: its examples, and its tables against the code. */
class ModifiersPageTest {

    private static final Page PAGE = Page.of("docs/modifiers.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([0-9A-Z]{2}) \\| ([0-9.]*) ?\\| (.+) \\| (.+) \\| ([VMKD]) \\|$", Pattern.MULTILINE);

    private static final ClaimPricer PRICER = MedPay.create().pricer().withoutNcci();

    private final MedPay medPay = MedPay.create();
    private final ClaimPricer pricer = PRICER;

    static List<ModifierEffect> effects() {
        return MedPay.create().modifierRules(LocalDate.of(2025, 2, 3)).effects().stream()
                .filter(effect -> effect.kind() != ModifierKind.NO_EFFECT)
                .toList();
    }

    @Test
    void a_modifier_describes_itself() {
        ModifierRules rules = medPay.modifierRules(LocalDate.of(2025, 2, 3));
        ModifierEffect assistant = rules.describe(Modifier.of("80")).orElseThrow();
        BigDecimal factor = assistant.factor().orElseThrow(); // 0.16
        String effect = assistant.description(); // Assistant at surgery: 16 %.
        String citation = assistant.citation(); // Claims Processing Manual ch. 12 §20.4.3
        boolean soft = assistant.firmness().isSoft(); // false
        assertThat(factor).isEqualByComparingTo("0.16");
        assertThat(effect).isEqualTo("Assistant at surgery: 16 %.");
        assertThat(citation).isEqualTo("Claims Processing Manual ch. 12 §20.4.3");
        assertThat(soft).isFalse();
    }

    @Test
    void rank_and_role_multiply() {
        PricedClaim priced = pricer.price(Claim.of(
                LocalDate.of(2025, 2, 3), "22", ClaimLine.of("61154", 1, "50"), ClaimLine.of("61570", 1, "80")));
        PricedLine line = priced.lines().get(1);
        BigDecimal allowed = line.allowed(); // 148.28
        List<Rule> steps =
                line.trace().stream().map(TraceStep::rule).toList(); // FEE, SURGERY_RANKING, ASSISTANT, ALLOWED
        assertThat(allowed).isEqualTo("148.28");
        assertThat(steps).containsExactly(Rule.FEE, Rule.SURGERY_RANKING, Rule.ASSISTANT, Rule.ALLOWED);
        assertThat(line.trace().get(1).result()).isEqualByComparingTo("926.725");
        assertThat(line.trace().get(2).result()).isEqualByComparingTo("148.276");
    }

    @Test
    void a_payer_has_factors_of_its_own() {
        PayerPolicy policy = PayerPolicy.builder("A payer")
                .percentOfMedicare(new BigDecimal("110"))
                .putModifierFactors("80", new BigDecimal("0.20"))
                .putModifierFactors("52", new BigDecimal("0.50"))
                .putFeeOverrides("97139", new BigDecimal("40.00"))
                .build();
        ClaimPricer ofThePayer = pricer.withPayer(policy);
        BigDecimal reduced = ofThePayer
                .price(Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("99213", 1, "52")))
                .totals()
                .allowed(); // 88.95 × 0.50 × 1.10 = 48.92
        assertThat(reduced).isEqualTo("48.92");
    }

    @ParameterizedTest
    @MethodSource("effects")
    void every_modifier_stands_once_with_its_factor_and_firmness(ModifierEffect effect) {
        List<String> rows = ROW.matcher(PAGE.text())
                .results()
                .filter(row -> row.group(1).equals(effect.modifier().value()))
                .map(row -> String.join("|", row.group(2), row.group(3), row.group(4), row.group(5)))
                .toList();
        String factor = effect.factor()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse("");
        assertThat(rows)
                .containsExactly(String.join(
                        "|",
                        factor,
                        effect.description(),
                        effect.citation(),
                        String.valueOf(effect.firmness().tag())));
    }

    @Test
    void no_other_modifier_stands_there() {
        assertThat(ROW.matcher(PAGE.text()).results()).hasSize(effects().size());
    }

    @Test
    void modifiers_without_effect_stand_in_a_list() {
        String list = PAGE.text().substring(PAGE.text().indexOf("### Known, without any effect"));
        assertThat(medPay.modifierRules(LocalDate.of(2025, 2, 3)).effects())
                .filteredOn(effect -> effect.kind() == ModifierKind.NO_EFFECT)
                .hasSizeGreaterThan(200)
                .allSatisfy(effect -> assertThat(list)
                        .containsPattern("\\b" + effect.modifier().value() + "\\b"));
    }
}
