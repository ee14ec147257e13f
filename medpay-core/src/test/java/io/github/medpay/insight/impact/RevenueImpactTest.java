package io.github.medpay.insight.impact;

import static io.github.medpay.fixture.TherapyTables.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.TherapyTables;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.tip.BillingTip;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;
import io.github.medpay.units.TimedService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevenueImpactTest {

    private static final RevenueImpact IMPACT = new RevenueImpact(Policies.medicare(), TherapyTables.pricer());
    private static final Claim ONE_UNIT = claim(ClaimLine.of("97110", 1, "GP"));

    @Test
    void a_second_unit_brings_21_83_allowed() {
        Impact impact = IMPACT.of(ONE_UNIT, ClaimChange.units(1, 2), VisitVolume.of(40, 52));

        // .675 × 32.3465 = 21.83; × 2080 = 45,406.40
        assertThat(impact.perVisit().allowed()).isEqualTo("21.83");
        assertThat(impact.perYear().allowed()).isEqualTo("45406.40");
        assertThat(impact.change()).isEqualTo("line 1 2 units");
        assertThat(impact.basis().formula()).contains("× 40 × 52");
        assertThat(impact.basis().inputs()).isNotEmpty();
        assertThat(impact.basis().assumptions()).isNotEmpty();
        assertThat(impact.basis().citations())
                .anyMatch(citation -> citation.contains("Claims Processing Manual ch. 5 §10.7"));
    }

    @Test
    void a_charge_grows_with_its_units() {
        ClaimLine charged = ClaimLine.of("97110", 1, "GP").withCharge(new BigDecimal("25.00"));

        // charged 25.00 a unit: min(25.00, 28.79) = 25.00; min(50.00, 50.62) = 50.00
        assertThat(IMPACT.of(claim(charged), ClaimChange.units(1, 2)).perVisit().allowed())
                .isEqualTo("25.00");
    }

    @Test
    void a_charge_of_more_units_that_cannot_be_counted_stays() {
        ClaimLine charged = ClaimLine.builder("97110")
                .minutes(Minutes.of(15))
                .charge(new BigDecimal("25.00"))
                .build();

        assertThat(ClaimChange.units(1, 2).apply(claim(charged)).lines().get(0).charge())
                .isEqualTo("25.00");
    }

    @Test
    void not_participating_costs_5_percent() {
        Impact impact = IMPACT.of(ONE_UNIT, ClaimChange.participation(Participation.NON_PARTICIPATING_ASSIGNED));

        // 27.35 − 28.79
        assertThat(impact.perVisit().allowed()).isEqualTo("-1.44");
    }

    @Test
    void unassigned_with_a_charge_the_receipts_reach_the_limiting_charge() {
        ClaimLine charged = ClaimLine.of("97110", 1, "GP").withCharge(new BigDecimal("40.00"));

        Impact impact = IMPACT.of(
                claim(charged).withSequestration(false),
                ClaimChange.participation(Participation.NON_PARTICIPATING_UNASSIGNED));

        // 27.35 from Medicare and patient, and 31.45 − 27.35 beyond
        assertThat(impact.after().balanceBilling()).isEqualTo("4.10");
        assertThat(impact.after().receipts()).isEqualTo("31.45");
    }

    @Test
    void another_release_moves_the_fee() {
        Impact impact = IMPACT.of(ONE_UNIT, ClaimChange.release("RVU25D"));

        // .90 × 32.3465 = 29.11185 → 29.11; − 28.79
        assertThat(impact.perVisit().allowed()).isEqualTo("0.32");
    }

    @Test
    void the_place_of_service_is_not_a_choice() {
        Impact impact = IMPACT.of(ONE_UNIT, ClaimChange.placeOfService("22"));

        // therapy is non-facility everywhere
        assertThat(impact.perVisit().allowed()).isEqualTo("0.00");
        assertThat(impact.findings()).extracting(Finding::code).contains(FindingCode.DOCUMENTATION_NEEDED);
    }

    @Test
    void minutes_that_earn_one_unit_more_must_be_recorded() {
        Claim timed = claim(ClaimLine.builder("97110")
                .addModifiers("GP")
                .minutes(Minutes.of(22))
                .build());

        Impact impact = IMPACT.of(timed, ClaimChange.minutes(1, Minutes.of(23)));

        assertThat(impact.perVisit().allowed()).isEqualTo("21.83");
        assertThat(impact.findings())
                .anyMatch(finding -> finding.code() == FindingCode.DOCUMENTATION_NEEDED
                        && finding.message().contains("1 more to bill only if it was furnished"));
    }

    @Test
    void leaving_CQ_out_must_be_true_to_the_record() {
        Impact impact = IMPACT.of(claim(ClaimLine.of("97110", 1, "GP", "CQ")), ClaimChange.withoutModifier(1, "CQ"));

        assertThat(impact.perVisit().programShare()).isEqualTo("3.45");
        assertThat(impact.findings()).anyMatch(finding -> finding.message().startsWith("without CQ or CO only where"));
    }

    @Test
    void an_unknown_code_makes_the_impact_incomplete_and_is_named() {
        Impact impact = IMPACT.of(ONE_UNIT, ClaimChange.withLine(ClaimLine.of("99999", 1, "GP")));

        assertThat(impact.complete()).isFalse();
        assertThat(impact.perVisit().allowed()).isEqualTo("0.00");
        assertThat(impact.findings()).extracting(Finding::code).contains(FindingCode.CODE_UNKNOWN);
    }

    @Test
    void an_unknown_locality_makes_the_impact_incomplete() {
        Impact impact = IMPACT.of(ONE_UNIT, ClaimChange.locality(LocalityKey.of("99999", "99")));

        assertThat(impact.complete()).isFalse();
        assertThat(impact.findings()).extracting(Finding::code).contains(FindingCode.LOCALITY_UNKNOWN);
    }

    @Test
    void a_line_that_is_not_there_is_a_clear_error() {
        assertThatExceptionOfType(InsightException.class)
                .isThrownBy(() -> IMPACT.of(ONE_UNIT, ClaimChange.units(2, 1)))
                .withMessage("line: the claim has lines 1 to 1, and no line 2");
    }

    @ParameterizedTest
    @CsvSource({"-1, 52", "100001, 52", "40, 54", "40, -1"})
    void impossible_volumes_are_refused(int visits, int weeks) {
        assertThatExceptionOfType(InsightException.class).isThrownBy(() -> VisitVolume.of(visits, weeks));
    }

    @Test
    void minutes_that_move_from_one_code_to_another_are_priced_anew() {
        Claim day = claim(timed("97110", 23), timed("97112", 15));

        Impact impact = TherapyTables.insight().codeComparison().moveMinutes(day, 1, 2, 10, VisitVolume.ONE_VISIT);

        // 38 minutes are 3 units: 2 + 1 before (23 + 15), 1 + 2 after (13 + 25)
        // before 32.02 (97112 has more practice expense) + 2 × 21.83; after 32.02 + 24.26 + 21.83
        assertThat(impact.before().allowed()).isEqualTo("75.68");
        assertThat(impact.after().allowed()).isEqualTo("78.11");
        assertThat(impact.perVisit().allowed()).isEqualTo("2.43");
    }

    @Test
    void a_line_whose_minutes_all_move_goes() {
        Claim day = claim(timed("97110", 15), timed("97112", 15));

        Impact impact = TherapyTables.insight().codeComparison().moveMinutes(day, 1, 2, 15, VisitVolume.ONE_VISIT);

        // 32.02 + 24.26
        assertThat(impact.after().allowed()).isEqualTo("56.28");
        assertThatExceptionOfType(InsightException.class)
                .isThrownBy(() ->
                        TherapyTables.insight().codeComparison().moveMinutes(day, 1, 2, 16, VisitVolume.ONE_VISIT));
    }

    @Test
    void over_billed_units_are_a_tip_that_takes_them_back() {
        List<BillingTip> tips = TherapyTables.insight()
                .billingTips()
                .of(
                        claim(ClaimLine.of("97110", 3, "GP")),
                        List.of(TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 23)),
                        VisitVolume.ONE_VISIT);

        assertThat(tips).singleElement().satisfies(tip -> {
            assertThat(tip.kind()).isEqualTo(BillingTip.Kind.UNITS_OVER_BILLED);
            assertThat(tip.message()).isEqualTo("97110: billed 3, and the recorded minutes earn 2");
            assertThat(Objects.requireNonNull(tip.impact()).perVisit().allowed())
                    .isEqualTo("-21.83");
        });
    }

    @Test
    void past_the_threshold_KX_is_worth_the_line() {
        Claim past = Claim.builder()
                .dateOfService(LocalDate.of(2025, 2, 3))
                .placeOfService("11")
                .addAllLines(ONE_UNIT.lines())
                .patient(new Patient(
                        new BigDecimal("0.00"),
                        new TherapyYearToDate(new BigDecimal("2400.00"), new BigDecimal("0.00"))))
                .build();

        List<BillingTip> tips = TherapyTables.insight().billingTips().of(past, VisitVolume.ONE_VISIT);

        // 2,400.00 + 28.79 > 2,410
        assertThat(tips).singleElement().satisfies(tip -> {
            assertThat(tip.kind()).isEqualTo(BillingTip.Kind.KX_MISSING);
            assertThat(Objects.requireNonNull(tip.impact()).perVisit().allowed())
                    .isEqualTo("28.79");
            assertThat(Objects.requireNonNull(tip.impact()).findings())
                    .anyMatch(finding -> finding.message().startsWith("KX attests"));
        });
    }

    @Test
    void without_any_edition_no_59_is_called_needless() {
        assertThat(TherapyTables.insight()
                        .billingTips()
                        .of(
                                claim(ClaimLine.of("97110", 1, "GP", "59"), ClaimLine.of("97140", 1, "GP")),
                                VisitVolume.ONE_VISIT))
                .noneMatch(tip -> tip.kind() == BillingTip.Kind.DISTINCT_SERVICE_NEEDLESS);
    }

    private static ClaimLine timed(String code, int minutes) {
        return ClaimLine.builder(code)
                .addModifiers("GP")
                .minutes(Minutes.of(minutes))
                .build();
    }

    /** The basis says what was priced and why: where, which lines, which rules. */
    @Test
    void the_basis_names_the_claim_before_and_after_and_its_rules() {
        Basis basis = IMPACT.of(ONE_UNIT, ClaimChange.units(1, 2)).basis();

        assertThat(basis.inputs())
                .extracting(Basis.Input::name, Basis.Input::value)
                .contains(
                        tuple("claim", "POS 11, national, PARTICIPATING; 97110-GP × 1"),
                        tuple("claim after", "POS 11, national, PARTICIPATING; 97110-GP × 2"));
        assertThat(basis.assumptions()).contains("sequestration is taken");
        assertThat(basis.citations()).contains(Rule.COINSURANCE.citation(), Rule.SEQUESTRATION.citation());
    }

    @Test
    void the_basis_of_one_claim_names_it_once_and_only_the_rules_that_spoke() {
        Claim without = ONE_UNIT.withSequestration(false);
        Basis basis = IMPACT.worth(without, VisitVolume.ONE_VISIT).basis();

        assertThat(basis.inputs()).extracting(Basis.Input::name).doesNotContain("claim after");
        assertThat(basis.assumptions()).contains("sequestration is not taken");
        assertThat(basis.citations())
                .contains(Rule.COINSURANCE.citation())
                .doesNotContain(Rule.SEQUESTRATION.citation());
        assertThat(basis.citations()).doesNotContain(Rule.THERAPY_ASSISTANT.citation());
    }

    @Test
    void an_assistants_line_brings_the_assistants_rule() {
        Basis basis = IMPACT.worth(claim(ClaimLine.of("97110", 1, "GP", "CQ")), VisitVolume.ONE_VISIT)
                .basis();

        assertThat(basis.citations()).contains(Rule.THERAPY_ASSISTANT.citation());
    }
}
