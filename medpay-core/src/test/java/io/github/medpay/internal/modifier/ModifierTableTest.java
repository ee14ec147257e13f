package io.github.medpay.internal.modifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.fixture.Policies;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.modifier.ModifierEffect;
import io.github.medpay.policy.ModifierEntry;
import io.github.medpay.policy.ModifierKind;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The modifiers with a rule (RULES §3E, §3F, §4, §6), what it does, and how a set of them is asked. */
class ModifierTableTest {

    private static final PolicyPeriod POLICY = Policies.usual();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ROW | 26 TC 53",
                "BY_REPORT | 22 52 66",
                "FACTOR | 50 54 55 78 62 80 81 82 AS",
                "TECHNICAL_FACTOR | FX FY CT",
                "LIABILITY | 56 GA GX GY GZ",
                "NCCI | 58 79 76 77 59 XE XP XS XU 24 25 27 57 91",
                "THERAPY | GN GO GP CQ CO KX",
                "ANESTHESIA | 23 AA AD QK QX QY QZ QS G8 G9 P1 P2 P3 P4 P5 P6",
                "FACILITY_CLAIM | PN PO 73 74",
                "INFORMATION | 51 GC GE FS QW 93 95 FQ AQ AH AJ",
                "SIDE | LT RT E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LC LD LM RC RI",
            })
    void everyModifierOfTheRuleBookIsKnownByItsKind(ModifierKind kind, String symbols) {
        assertThat(List.of(symbols.split(" ")))
                .allSatisfy(symbol -> assertThat(POLICY.modifier(symbol).map(ModifierEntry::kind))
                        .as(symbol)
                        .contains(kind));
    }

    private static Set<String> symbols(java.util.function.Predicate<ModifierEntry> which) {
        return POLICY.modifiers().stream()
                .filter(which)
                .map(ModifierEntry::symbol)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "62, 0.625",
        "80, 0.16",
        "81, 0.16",
        "82, 0.16",
        "AS, 0.136",
        "FX, 0.80",
        "FY, 0.90",
        "CT, 0.85",
        "CQ, 0.85",
        "CO, 0.85",
        "AA, 1",
        "QZ, 1",
        "QK, 0.5",
        "QX, 0.5",
        "QY, 0.5"
    })
    void aFactorThatIsTheSameForEveryCodeStandsWithItsModifier(String symbol, BigDecimal factor) {
        ModifierEffect effect = Policies.rules().describe(Modifier.of(symbol)).orElseThrow();
        assertThat(effect.factor().orElseThrow()).isEqualByComparingTo(factor);
        assertThat(effect.modifier()).hasToString(symbol);
    }

    @Test
    void noOtherModifierHasAFactorOfItsOwn() {
        assertThat(symbols(modifier -> modifier.factor().isPresent())).hasSize(15);
    }

    @Test
    void eachIsDescribedCitedAndTagged() {
        assertThat(POLICY.modifiers()).hasSizeGreaterThan(420).allSatisfy(modifier -> {
            assertThat(modifier.description()).as(modifier.symbol()).endsWith(".");
            assertThat(modifier.citation()).as(modifier.symbol()).isNotBlank();
            assertThat(modifier.firmness()).isNotNull();
        });
    }

    @Test
    void whatIsInNoListIsUnknown() {
        assertThat(POLICY.modifier("ZZ")).isEmpty();
        assertThat(Policies.rules().describe(Modifier.of("ZZ"))).isEqualTo(Optional.empty());
    }

    @Test
    void theEffectsAreListedByModifier() {
        assertThat(Policies.rules().effects())
                .hasSize(POLICY.modifiers().size())
                .extracting(effect -> effect.modifier().value())
                .isSorted()
                .contains("22", "XU");
    }

    @ParameterizedTest
    @EnumSource(RuleModifier.class)
    void aSetHasWhatItWasMadeOfAndNothingElse(RuleModifier modifier) {
        ModifierSet set = ModifierSet.of(List.of("ZZ", modifier.symbol()));
        for (RuleModifier other : RuleModifier.values()) {
            assertThat(set.has(other)).as("%s", other).isEqualTo(other == modifier);
        }
        assertThat(set.hasAny(modifier, RuleModifier.MULTIPLE)).isTrue();
        assertThat(set.hasAny(RuleModifier.MULTIPLE, modifier)).isTrue();
        assertThat(set.symbols()).containsExactly("ZZ", modifier.symbol());
        assertThat(set).hasToString("[ZZ, " + modifier.symbol() + "]");
        assertThat(POLICY.modifier(modifier.symbol())).isPresent();
    }

    @Test
    void malformedTextIsKeptAndMeansNothing() {
        ModifierSet set = ModifierSet.of(List.of("", "g", "gp", "GPX", "5:", "/9", "[A", "A@"));
        assertThat(RuleModifier.values()).noneMatch(set::has);
        assertThat(set.isEmpty()).isFalse();
        assertThat(set.discipline()).isNull();
        assertThat(List.of("", "gp", "ZZ", "5:"))
                .noneMatch(symbol -> POLICY.modifier(symbol).isPresent());
        assertThat(ModifierSet.of(List.of())).isSameAs(ModifierSet.NONE);
        assertThat(ModifierSet.NONE.isEmpty()).isTrue();
    }

    @Test
    void therapyAndLiabilityAreAskedByTheirNames() {
        assertThat(ModifierSet.of(List.of("GP")).discipline()).isEqualTo(Discipline.PHYSICAL_THERAPY);
        assertThat(ModifierSet.of(List.of("GO")).discipline()).isEqualTo(Discipline.OCCUPATIONAL_THERAPY);
        assertThat(ModifierSet.of(List.of("GN")).discipline()).isEqualTo(Discipline.SPEECH_LANGUAGE_PATHOLOGY);
        assertThat(ModifierSet.of(List.of("KX")).discipline()).isNull();
        assertThat(ModifierSet.of(List.of("CQ")).isTherapyAssistant()).isTrue();
        assertThat(ModifierSet.of(List.of("CO")).isTherapyAssistant()).isTrue();
        assertThat(ModifierSet.of(List.of("GP")).isTherapyAssistant()).isFalse();
        assertThat(ModifierSet.of(List.of("GY")).hasAny(POLICY, ModifierList.DENIED_LIABILITY))
                .isTrue();
        assertThat(ModifierSet.of(List.of("GZ")).hasAny(POLICY, ModifierList.DENIED_LIABILITY))
                .isTrue();
        assertThat(ModifierSet.of(List.of("GA")).hasAny(POLICY, ModifierList.DENIED_LIABILITY))
                .isFalse();
    }

    /** RULES §10: two units with an E, F or T modifier are no pair; a vessel tells no side. */
    @Test
    void sitesAreSidesEyelidsFingersAndToesButNoVessels() {
        for (ModifierEntry modifier : POLICY.modifiers()) {
            boolean site = modifier.symbol().matches("LT|RT|E[1-4]|[FT][A1-9]") && modifier.kind() == ModifierKind.SIDE;
            assertThat(ModifierSet.of(List.of(modifier.symbol())).hasAny(POLICY, ModifierList.SITE))
                    .as(modifier.symbol())
                    .isEqualTo(site);
        }
    }

    @Test
    void aGroupCountsItsMembers() {
        ModifierSet set = ModifierSet.of(List.of("LT", "80", "AS", "RT"));
        assertThat(set.count(POLICY, ModifierList.SIDE)).isEqualTo(2);
        assertThat(set.count(POLICY, ModifierList.ASSISTANT_AT_SURGERY)).isEqualTo(2);
        assertThat(set.count(POLICY, ModifierList.REPEAT)).isZero();
        assertThat(set.count(POLICY, ModifierList.SITE)).isEqualTo(2);
        assertThat(ModifierSet.of(List.of("T9", "PN")).count(POLICY, ModifierList.FACILITY_CLAIM))
                .isEqualTo(1);
    }
}
