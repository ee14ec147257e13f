package io.github.medpay.insight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Small;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.units.TimeBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Codes side by side. The amounts are those of RULES §9; limits and pairs those of RULES §6. */
class CodeComparisonTest {

    private static final CodeComparison COMPARISON = Small.medPay().insight().codeComparison();
    private static final ServiceContext NATION = ServiceContext.national(LocalDate.of(2025, 2, 3));

    private static CodeFacts facts(String code, ServiceContext context) {
        return COMPARISON.facts(code, context).orElseThrow();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void theFactsOfATherapyCode() {
        CodeFacts facts = facts("97110", NATION);
        assertThat(facts.code()).isEqualTo(ProcedureCode.of("97110"));
        assertThat(facts.fee()).isEqualTo(decimal("28.79"));
        assertThat(facts.nonParticipating()).isEqualTo(decimal("27.35"));
        assertThat(facts.limitingCharge()).isEqualTo(decimal("31.45"));
        assertThat(facts.furtherUnit()).isEqualTo(decimal("21.83"));
        assertThat(facts.timing().base()).isEqualTo(TimeBase.QUARTER_HOUR);
        assertThat(Objects.requireNonNull(facts.mue()).units()).isEqualTo(6);
        assertThat(facts.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(facts.release()).isEqualTo("RVU25A");
    }

    @Test
    void whatACodeHasNotIsNull() {
        CodeFacts visit = facts("99213", NATION);
        assertThat(visit.furtherUnit()).isNull();
        assertThat(visit.mue()).isNull();
        CodeFacts contractors = facts("97039", NATION);
        assertThat(contractors.fee()).isNull();
        assertThat(contractors.nonParticipating()).isNull();
        assertThat(contractors.limitingCharge()).isNull();
        assertThat(facts("86153", NATION).fee()).isEqualTo(decimal("31.70")); // has a 26 row alone
        assertThat(COMPARISON.facts("97111", NATION)).isEmpty();
        assertThat(COMPARISON.facts("9711", NATION)).isEmpty();
    }

    @Test
    void placeAndReleaseAreThoseOfTheContext() {
        assertThat(facts("97110", NATION.withLocality(Small.ALASKA)).fee()).isEqualTo(decimal("37.06"));
        assertThat(facts("97110", NATION.withRelease("RVU26C")).fee()).isEqualTo(decimal("29.06"));
        ServiceContext may = NATION.withDateOfService(LocalDate.of(2025, 5, 1));
        assertThat(facts("97110", may).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(facts("97110", may.withRelease("RVU25A")).confidence()).isEqualTo(Confidence.HIGH);
        assertThatThrownBy(() -> facts("97110", NATION.withLocality(LocalityKey.of("13202", "09"))))
                .isInstanceOf(InsightException.class)
                .hasMessageStartingWith("locality");
    }

    @Test
    void codesAreRankedByPracticeExpenseAndPairsAreToldOnce() {
        CodesSideBySide side = COMPARISON.compare(List.of("97140", "97124", "97530", "99213"), NATION);
        assertThat(side.codes()).hasSize(4);
        assertThat(side.therapyRanking()) // 0.62, 0.56, 0.40
                .extracting(ProcedureCode::value)
                .containsExactly("97530", "97124", "97140");
        assertThat(side.pairs()).hasSize(6);
        CodePair pair = side.pairs().get(0);
        assertThat(pair.status()).isEqualTo(NcciAnswer.Status.FOUND);
        assertThat(Objects.requireNonNull(pair.edit()).indicator()).isEqualTo(ModifierIndicator.NOT_ALLOWED);
        assertThat(pair.edition()).isEqualTo("2024Q3");
        assertThat(side.findings()).isEmpty();
        assertThat(side.basis().inputs()).extracting(Basis.Input::value).contains("4", "RVU25A", "2025-02-03");
    }

    @Test
    void equalsInPracticeExpenseRankByTheirFee() {
        assertThat(COMPARISON.compare(List.of("97533", "92522"), NATION).therapyRanking())
                .extracting(ProcedureCode::value)
                .containsExactly("92522", "97533"); // 1.38 both; 108.68 before 60.49
    }

    @Test
    void whatIsUnknownIsSaidBesideTheRest() {
        CodesSideBySide side = COMPARISON.compare(List.of("97111", "9711", "97110"), NATION);
        assertThat(side.codes()).hasSize(1);
        assertThat(side.pairs()).isEmpty();
        assertThat(side.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.CODE_UNKNOWN, FindingCode.CODE_MALFORMED);
    }

    @Test
    void twoToFiveCodesAndNoneTwice() {
        assertThatThrownBy(() -> COMPARISON.compare(List.of("97110"), NATION)).isInstanceOf(InsightException.class);
        assertThatThrownBy(
                        () -> COMPARISON.compare(List.of("97110", "97112", "97124", "97140", "97530", "97535"), NATION))
                .isInstanceOf(InsightException.class);
        assertThat(COMPARISON
                        .compare(List.of("97110", "97112", "97124", "97140", "97530"), NATION)
                        .codes())
                .hasSize(5);
        assertThatThrownBy(() -> COMPARISON.compare(List.of("97110", "97110"), NATION))
                .isInstanceOf(InsightException.class)
                .hasMessageContaining("twice");
    }

    private static Claim minutes(int exercise, int manual) {
        return Claim.of(
                LocalDate.of(2025, 2, 3),
                "11",
                ClaimLine.builder("97110")
                        .addModifiers("GP")
                        .minutes(Minutes.of(exercise))
                        .build(),
                ClaimLine.builder("97140")
                        .addModifiers("GP")
                        .minutes(Minutes.of(manual))
                        .build());
    }

    /** 33 and 7 minutes: 2 + 1 units, 71.32. 15 and 25: 1 + 2 units, 28.79 + 2 × 20.70 = 70.19. */
    @Test
    void minutesThatMoveMoveUnits() {
        Impact impact = COMPARISON.moveMinutes(minutes(33, 7), 1, 2, 18, VisitVolume.ONE_VISIT);
        assertThat(impact.before().allowed()).isEqualTo(decimal("71.32"));
        assertThat(impact.after().allowed()).isEqualTo(decimal("70.19"));
    }

    /** All 8 minutes of the second line go to the first: 16 + 8 = 24 minutes of 97110, 2 units, 50.62. */
    @Test
    void aLineWithoutMinutesIsNoLine() {
        Impact impact = COMPARISON.moveMinutes(minutes(16, 8), 2, 1, 8, VisitVolume.ONE_VISIT);
        assertThat(impact.after().allowed()).isEqualTo(decimal("50.62"));
    }

    @Test
    void minutesMoveOnlyWhereThereAreSome() {
        VisitVolume once = VisitVolume.ONE_VISIT;
        assertThatThrownBy(() -> COMPARISON.moveMinutes(minutes(33, 7), 1, 1, 5, once))
                .hasMessageContaining("toLine");
        assertThatThrownBy(() -> COMPARISON.moveMinutes(minutes(33, 7), 0, 1, 5, once))
                .hasMessageContaining("fromLine");
        assertThatThrownBy(() -> COMPARISON.moveMinutes(minutes(33, 7), 1, 3, 5, once))
                .hasMessageContaining("toLine");
        assertThatThrownBy(() -> COMPARISON.moveMinutes(minutes(33, 7), 1, 2, 0, once))
                .hasMessageContaining("minutes");
        assertThatThrownBy(() -> COMPARISON.moveMinutes(minutes(33, 7), 1, 2, 34, once))
                .hasMessageContaining("minutes");
        Claim units = Claim.of(
                LocalDate.of(2025, 2, 3), "11", ClaimLine.of("97110", 1, "GP"), ClaimLine.of("97140", 1, "GP"));
        assertThatThrownBy(() -> COMPARISON.moveMinutes(units, 1, 2, 5, once)).hasMessageContaining("no minutes");
    }
}
