package io.github.medpay.insight.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.TherapyTables;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapyThresholdsTest {

    private static TherapyExpense expense(int day, Discipline discipline, String allowed, boolean kx) {
        return new TherapyExpense(LocalDate.of(2025, 3, day), discipline, new BigDecimal(allowed), kx);
    }

    private static TherapyExpense pt(int day, String allowed, boolean kx) {
        return expense(day, Discipline.PHYSICAL_THERAPY, allowed, kx);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2230.00", "2024, 2330.00", "2025, 2410.00", "2026, 2480.00"})
    void each_year_has_its_threshold(int year, String threshold) {
        TherapyLedger ledger = TherapyThresholds.ledger(Policies.medicare(), year, List.of());

        assertThat(ledger.threshold()).isEqualTo(threshold);
        assertThat(ledger.targetedReview()).isEqualTo("3000.00");
        assertThat(ledger.occupational().toThreshold()).isEqualTo(threshold);
    }

    @Test
    void pt_and_slp_share_an_account_and_ot_has_its_own() {
        TherapyLedger ledger = TherapyThresholds.ledger(
                Policies.medicare(),
                2025,
                List.of(
                        pt(1, "100.00", false),
                        expense(2, Discipline.SPEECH_LANGUAGE_PATHOLOGY, "50.00", false),
                        expense(3, Discipline.OCCUPATIONAL_THERAPY, "30.00", false)));

        assertThat(ledger.physicalAndSpeech().spent()).isEqualTo("150.00");
        assertThat(ledger.occupational().spent()).isEqualTo("30.00");
        // 2,410 − 150 and 3,000 − 30
        assertThat(ledger.physicalAndSpeech().toThreshold()).isEqualTo("2260.00");
        assertThat(ledger.occupational().toReview()).isEqualTo("2970.00");
    }

    @Test
    void equal_to_the_threshold_is_not_past_it_and_a_cent_more_needs_kx() {
        TherapyLedger ledger = TherapyThresholds.ledger(
                Policies.medicare(), 2025, List.of(pt(1, "2410.00", false), pt(2, "0.01", true)));

        assertThat(ledger.physicalAndSpeech().entries())
                .extracting(TherapyAccount.Entry::needsKx)
                .containsExactly(false, true);
        assertThat(ledger.physicalAndSpeech().kxFrom()).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(ledger.findings()).isEmpty();
    }

    @Test
    void a_line_past_the_threshold_without_kx_is_not_added() {
        // rule book example 75: 2,400.00 + 28.79 > 2,410
        TherapyLedger ledger = TherapyThresholds.ledger(
                Policies.medicare(),
                2025,
                List.of(pt(1, "2400.00", false), pt(2, "28.79", false), pt(3, "10.00", false)));

        assertThat(ledger.findings()).extracting(Finding::code).containsExactly(FindingCode.KX_MISSING);
        // the 10.00 still fits: 2,410.00
        assertThat(ledger.physicalAndSpeech().spent()).isEqualTo("2410.00");
    }

    @Test
    void past_3000_claims_may_be_reviewed() {
        TherapyLedger ledger = TherapyThresholds.ledger(
                Policies.medicare(), 2025, List.of(pt(1, "3000.00", true), pt(2, "0.01", true)));

        assertThat(ledger.findings()).extracting(Finding::code).containsExactly(FindingCode.THERAPY_TARGETED_REVIEW);
        assertThat(ledger.physicalAndSpeech().toReview()).isEqualTo("0.00");
    }

    @Test
    void a_year_without_a_known_threshold_or_an_expense_of_another_year_is_refused() {
        assertThatExceptionOfType(InsightException.class)
                .isThrownBy(() -> TherapyThresholds.ledger(Policies.medicare(), 2027, List.of()));
        assertThatExceptionOfType(InsightException.class)
                .isThrownBy(() -> TherapyThresholds.ledger(Policies.medicare(), 2024, List.of(pt(1, "1.00", false))));
    }

    /** One unit of 28.79 a day. */
    @Test
    void a_line_that_spans_days_is_an_expense_of_each_of_them() {
        LocalDate first = LocalDate.of(2025, 2, 3);
        Claim claim = TherapyTables.claim(ClaimLine.of("97110", 2, "GP").withLastDateOfService(first.plusDays(1)));

        assertThat(TherapyExpense.of(claim, TherapyTables.pricer().price(claim)))
                .containsExactly(
                        new TherapyExpense(first, Discipline.PHYSICAL_THERAPY, new BigDecimal("28.79"), false),
                        new TherapyExpense(
                                first.plusDays(1), Discipline.PHYSICAL_THERAPY, new BigDecimal("28.79"), false));
    }

    @Test
    void the_expenses_of_a_priced_claim_are_its_therapy_lines() {
        Claim claim = TherapyTables.claim(ClaimLine.of("97110", 2, "GP"), ClaimLine.of("97140", 1, "GO", "KX"));

        // 28.79 + 21.83, and 97140 reduced (.43 + .20 + .01) × 32.3465 = 20.70
        assertThat(TherapyExpense.of(claim, TherapyTables.pricer().price(claim)))
                .containsExactly(
                        new TherapyExpense(
                                LocalDate.of(2025, 2, 3), Discipline.PHYSICAL_THERAPY, new BigDecimal("50.62"), false),
                        new TherapyExpense(
                                LocalDate.of(2025, 2, 3),
                                Discipline.OCCUPATIONAL_THERAPY,
                                new BigDecimal("20.70"),
                                true));
    }
}
