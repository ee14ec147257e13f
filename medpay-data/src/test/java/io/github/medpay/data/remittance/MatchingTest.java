package io.github.medpay.data.remittance;

import static io.github.medpay.data.remittance.MadeUp.claim;
import static io.github.medpay.data.remittance.MadeUp.compare;
import static io.github.medpay.data.remittance.MadeUp.of;
import static io.github.medpay.data.remittance.MadeUp.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.DifferenceCause;
import io.github.medpay.remittance.LineMatch;
import io.github.medpay.remittance.LineOutcome;
import io.github.medpay.remittance.Remittance;
import io.github.medpay.remittance.RemittanceLine;
import io.github.medpay.remittance.RemittanceSummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which lines of a remittance belong to which billed lines, however the contractor cuts them. */
@SuppressWarnings("BadImport")
class MatchingTest {

    private static final Claim THERAPY =
            claim("2025-02-03", "11", "97110 GP 2 120.00", "97140 GP 1 60.00", "97530 GP 1 80.00");

    @Test
    void linesAreFoundByTheirControlNumberInAnyOrder() {
        List<RemittanceLine> turned = new ArrayList<>(of(THERAPY).lines());
        Collections.reverse(turned);
        ComparedClaim compared = compare(THERAPY, Remittance.of(null, turned));
        assertThat(compared.isAsExpected()).isTrue();
        assertThat(compared.lines()).extracting(ComparedLine::match).containsOnly(LineMatch.ID);
        assertThat(compared.lines())
                .extracting(ComparedLine::numbers)
                .containsExactly(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void withoutNumbersLinesAreFoundByCodeModifiersDateAndCharge() {
        Claim twice = claim("2025-02-03", "11", "97110 GP 1 50.00", "97110 GP 1 60.00");
        List<RemittanceLine> turned = new ArrayList<>(withoutIds(of(twice)));
        Collections.reverse(turned);
        ComparedClaim compared = compare(twice, Remittance.of(null, turned));
        assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
        assertThat(compared.lines()).extracting(ComparedLine::match).containsOnly(LineMatch.CONTENT);
    }

    @Test
    void aLineThatIsSplitIsComparedAsOne() {
        RemittanceLine first = of(THERAPY).lines().get(0);
        List<RemittanceLine> lines = new ArrayList<>(of(THERAPY).lines());
        lines.set(0, half(first, true));
        lines.add(1, half(first, false));
        for (List<RemittanceLine> each : List.of(lines, withoutIds(Remittance.of(null, lines)))) {
            ComparedClaim compared = compare(THERAPY, Remittance.of(null, each));
            assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
            assertThat(compared.lines().get(0).match()).isEqualTo(LineMatch.SPLIT);
        }
    }

    /** 71046 is paid with 25.62 twice: two films, told apart by 76, not by the number that a program gave to both. */
    @Test
    void aControlNumberOfSeveralBilledLinesDoesNotTellThemApart() {
        Claim films = sameId(claim("2025-02-03", "11", "71046 1 90.00", "71046 76 1 90.00"));
        List<RemittanceLine> paid = of(films).lines();
        assertThat(paid).extracting(RemittanceLine::paid).allMatch(new BigDecimal("25.62")::equals);
        List<RemittanceLine> undated =
                paid.stream().map(line -> line.withDateOfService(null)).toList();
        for (List<RemittanceLine> each :
                List.of(paid, List.of(paid.get(1), paid.get(0)), undated, List.of(undated.get(1), undated.get(0)))) {
            ComparedClaim compared = compare(films, Remittance.of(null, each));
            assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
            assertThat(compared.lines())
                    .extracting(ComparedLine::match)
                    .containsExactly(LineMatch.CONTENT, LineMatch.CONTENT);
        }
        ComparedClaim second = compare(films, Remittance.of(null, List.of(paid.get(1))));
        assertThat(second.lines())
                .extracting(ComparedLine::outcome)
                .containsExactly(LineOutcome.MISSING, LineOutcome.AS_EXPECTED);
    }

    @Test
    void ofALineWithTheNumberOfAnotherThePartsAreFoundByTheirCharges() {
        Claim films = sameId(claim("2025-02-03", "11", "71046 1 90.00", "71046 76 1 90.00"));
        List<RemittanceLine> paid = of(films).lines();
        RemittanceLine second = paid.get(1);
        ComparedClaim compared =
                compare(films, Remittance.of(null, List.of(half(second, true), paid.get(0), half(second, false))));
        assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
        assertThat(compared.lines())
                .extracting(ComparedLine::match)
                .containsExactly(LineMatch.CONTENT, LineMatch.SPLIT);
    }

    /** Paid as another code, so that only the number and the charge are left to go by. */
    @Test
    void aControlNumberOfSeveralLinesCountsWhereTheirContentSaysNothing() {
        Claim films = sameId(claim("2025-02-03", "11", "71046 1 90.00", "71046 76 1 95.00"));
        List<RemittanceLine> paid = of(films).lines();
        ComparedClaim compared =
                compare(films, Remittance.of(null, List.of(paid.get(1).withCode("71045"), paid.get(0))));
        assertThat(compared.lines()).extracting(ComparedLine::match).containsExactly(LineMatch.CONTENT, LineMatch.ID);
    }

    /** The contractor gave the first line's number to both. */
    @Test
    void aControlNumberOfSeveralRemittedLinesIsNoSplitWhereTheyAreOtherBilledLines() {
        Claim films = claim("2025-02-03", "11", "71046 1 90.00", "71046 76 1 90.00");
        List<RemittanceLine> paid =
                of(films).lines().stream().map(line -> line.withId("L1")).toList();
        ComparedClaim compared = compare(films, Remittance.of(null, paid));
        assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
        assertThat(compared.lines()).hasSize(2);
    }

    @Test
    void linesThatAreMergedAreComparedAsOne() {
        Claim twice = claim("2025-02-03", "11", "97110 GP 1 60.00", "97140 GP 1 60.00", "97110 GP 1 60.00");
        List<RemittanceLine> lines = of(twice).lines();
        RemittanceLine merged = plus(lines.get(0), lines.get(2));
        for (RemittanceLine one : List.of(merged, merged.withId(null))) {
            ComparedClaim compared = compare(twice, Remittance.of(null, List.of(one, lines.get(1))));
            assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
            assertThat(compared.lines()).hasSize(2);
            assertThat(compared.lines().get(0).match()).isEqualTo(LineMatch.MERGED);
            assertThat(compared.lines().get(0).numbers()).containsExactly(1, 3);
            assertThat(compared.lines().get(0).charge()).isEqualTo("120.00");
        }
    }

    @Test
    void aMissingLineAndOneThatWasNotBilledAreSaid() {
        List<RemittanceLine> lines = new ArrayList<>(of(THERAPY).lines());
        lines.remove(1);
        lines.add(RemittanceLine.builder("99213", new BigDecimal("150"), new BigDecimal("50"))
                .dateOfService(LocalDate.of(2025, 2, 3))
                .build());
        ComparedClaim compared = compare(THERAPY, Remittance.of(null, lines));
        assertThat(compared.lines())
                .extracting(ComparedLine::outcome)
                .containsExactly(
                        LineOutcome.AS_EXPECTED, LineOutcome.MISSING, LineOutcome.AS_EXPECTED, LineOutcome.ADDED);
        assertThat(compared.lines().get(1).difference()).isEqualTo("-16.23");
        assertThat(compared.lines().get(3).difference()).isEqualTo("50.00");
        assertThat(compared.lines().get(3).numbers()).isEmpty();
    }

    @Test
    void aLineThatItsMinutesSplitIsBilledAsTwo() {
        Claim minutes = THERAPY.withLines(ClaimLine.builder("97110")
                .addModifiers("GP")
                .minutes(Minutes.of(12, 14))
                .charge(new BigDecimal("100.00"))
                .build());
        ComparedClaim compared = compare(minutes, of(minutes));
        assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
        assertThat(compared.lines()).hasSize(1);
        assertThat(compared.lines().get(0).match()).isEqualTo(LineMatch.SPLIT);
    }

    @Test
    void aSpanThatComesBackDayByDayIsComparedAsOne() {
        Claim stay = claim("2025-02-03", "21", "99232 3 400.00");
        Claim span = stay.withLines(stay.lines().get(0).withLastDateOfService(LocalDate.of(2025, 2, 5)));
        List<RemittanceLine> days = new ArrayList<>();
        for (RemittanceLine line : withoutIds(of(span))) {
            days.add(line.withDateOfService(LocalDate.of(2025, 2, 3 + days.size())));
        }
        ComparedClaim compared = compare(span, Remittance.of(null, days));
        assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
        assertThat(compared.lines().get(0).match()).isEqualTo(LineMatch.SPLIT);
    }

    @Test
    void aClaimThatIsPaidAsAWholeIsComparedAsAWhole() {
        Remittance lines = of(THERAPY);
        Remittance whole = Remittance.builder(lines.charge(), lines.paid()).build();
        assertThat(compare(THERAPY, whole).isAsExpected()).isTrue();
        Remittance less = of(THERAPY.withSequestration(false));
        ComparedClaim compared =
                compare(THERAPY, Remittance.builder(less.charge(), less.paid()).build());
        assertThat(compared.lines()).hasSize(1);
        assertThat(compared.lines().get(0).match()).isEqualTo(LineMatch.WHOLE_CLAIM);
        assertThat(compared.lines().get(0).explanation().orElseThrow().causes())
                .containsExactly(DifferenceCause.SEQUESTRATION);
    }

    @Test
    void whatIsTakenFromTheClaimBesideItsLinesIsALineOfItsOwn() {
        Remittance lines = of(THERAPY);
        Adjustment late = Adjustment.of("CO", "B4", new BigDecimal("5.00"));
        Remittance less = Remittance.builder(lines.charge(), lines.paid().subtract(late.amount()))
                .addAdjustments(late)
                .lines(lines.lines())
                .build();
        ComparedClaim compared = compare(THERAPY, less);
        assertThat(compared.difference()).isEqualTo("-5.00");
        assertThat(compared.lines()).hasSize(4);
        ComparedLine last = compared.lines().get(3);
        assertThat(last.outcome()).isEqualTo(LineOutcome.ADDED);
        assertThat(last.code()).isEmpty();
        assertThat(last.remitted().get(0).adjustments()).containsExactly(late);
        assertThat(compared.lines().subList(0, 3)).allMatch(line -> line.outcome() == LineOutcome.AS_EXPECTED);
        assertThat(MadeUp.COMPARISON.withoutClaim(less).difference()).isEqualByComparingTo(less.paid());
    }

    @Test
    void aRefusalForAnotherReasonThanExpectedIsSaid() {
        Claim bundled = claim("2025-02-03", "11", "97110 GP 1 60.00", "97010 GP 1 20.00");
        ComparedClaim compared =
                compare(bundled, with(of(bundled), 1, line -> OneCauseTest.refused(line, "PR", "96", null)));
        assertThat(compared.lines().get(1).outcome()).isEqualTo(LineOutcome.OTHER_REASON);
        assertThat(compared.lines().get(1).explanation().orElseThrow().toString())
                .contains("PR-96");
    }

    /** CO-97 means several findings; which, the remark says, and a contractor may leave it out. */
    @Test
    void aRefusalIsExplainedByEveryFindingOfItsReasonThatTheLineCanHave() {
        Claim visit = claim("2025-02-03", "11", "99213 1 150.00");
        assertThat(reason(visit, "CO", "97", null))
                .isEqualTo("CO-97: STATUS_BUNDLED or STATUS_T_BUNDLED or ENDOSCOPY_BASE_INCLUDED"
                        + " or GLOBAL_PACKAGE_VISIT");
        assertThat(reason(visit, "CO", "97", "M15"))
                .isEqualTo("CO-97 M15: STATUS_BUNDLED or STATUS_T_BUNDLED or ENDOSCOPY_BASE_INCLUDED");
        assertThat(reason(visit, "CO", "97", "M144")).isEqualTo("CO-97 M144: GLOBAL_PACKAGE_VISIT");
        assertThat(reason(visit, "CO", "97", "MA01"))
                .as("a remark that the policy does not have for the reason")
                .contains("CO-97 MA01: ", "GLOBAL_PACKAGE_VISIT", "STATUS_BUNDLED");
        Claim surgery = claim("2025-02-03", "22", "27130 54 1 3000.00");
        assertThat(reason(surgery, "CO", "97", null))
                .contains("GLOBAL_PACKAGE_PROCEDURE")
                .doesNotContain("GLOBAL_PACKAGE_VISIT", "PREOPERATIVE_CARE_NOT_PAYABLE");
    }

    @Test
    void aFindingAboutAModifierOrACodeIsOnlyThatOfALineThatHasIt() {
        Claim visit = claim("2025-02-03", "11", "99213 1 150.00");
        assertThat(reason(visit, "CO", "50", null)).isEqualTo("CO-50");
        assertThat(reason(visit, "CO", "54", null)).isEqualTo("CO-54");
        Claim chiropractic = claim("2025-02-03", "11", "98941 AT 1 80.00");
        assertThat(reason(chiropractic, "CO", "50", null)).isEqualTo("CO-50: CHIROPRACTIC_MAINTENANCE");
        Claim assistant = claim("2025-02-03", "22", "27130 80 1 3000.00");
        assertThat(reason(assistant, "CO", "54", null)).isEqualTo("CO-54: ASSISTANT_NOT_PAID");
    }

    private static String reason(Claim claim, String group, String reason, String remark) {
        return compare(claim, with(of(claim), 0, line -> OneCauseTest.refused(line, group, reason, remark)))
                .lines()
                .get(0)
                .explanation()
                .orElseThrow()
                .parts()
                .get(0)
                .detail();
    }

    @Test
    void whatHasNoAmountIsNotCompared() {
        Claim contractor = claim("2025-02-03", "11", "97139 GP 1 60.00");
        RemittanceLine line = RemittanceLine.builder("97139", new BigDecimal("60"), new BigDecimal("20"))
                .id("L1")
                .build();
        ComparedClaim compared = compare(contractor, Remittance.of(null, List.of(line)));
        assertThat(compared.lines().get(0).outcome()).isEqualTo(LineOutcome.NOT_PRICED);
        assertThat(compared.lines().get(0).explanation()).isEmpty();
    }

    @Test
    void anAmountOutOfBoundsIsToldWithBothBounds() {
        String bounds = "at most two decimals, and at most twelve digits before the point";
        BigDecimal large = new BigDecimal("1000000000000");
        assertThatThrownBy(() ->
                        RemittanceLine.builder("99213", BigDecimal.ONE, large).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paid: " + bounds);
        assertThatThrownBy(() -> Remittance.builder(new BigDecimal("0.001"), BigDecimal.ONE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("charge: " + bounds);
    }

    @Test
    void withoutAdjustmentsPaymentAndAllowedAmountAreCompared() {
        List<RemittanceLine> plain =
                of(THERAPY).lines().stream().map(line -> line.withAdjustments()).collect(Collectors.toList());
        assertThat(compare(THERAPY, Remittance.of(null, plain)).isAsExpected()).isTrue();
    }

    @Test
    void theSummaryAddsLinesAndDollarsByOutcomeAndCause() {
        List<ComparedClaim> claims = List.of(
                compare(THERAPY, of(THERAPY)),
                compare(THERAPY, of(THERAPY.withSequestration(false))),
                compare(THERAPY, with(of(THERAPY), 0, line -> OneCauseTest.refused(line, "CO", "50", null))));
        RemittanceSummary summary = RemittanceSummary.of(claims.stream());
        assertThat(summary.claims()).isEqualTo(3);
        assertThat(summary.outcomes())
                .extracting(Object::toString)
                .containsExactly("AS_EXPECTED 5: 0.00", "PAID_MORE 3: 1.58", "REFUSED 1: -34.23");
        assertThat(summary.causes())
                .extracting(Object::toString)
                .containsExactly("REFUSED 1: -34.23", "SEQUESTRATION 3: 1.58");
        assertThat(summary.difference()).isEqualTo("-32.65");
        assertThat(summary.paid().subtract(summary.expected())).isEqualTo(summary.difference());
        assertThat(RemittanceSummary.of(claims)).hasToString(summary.toString());
    }

    private static Claim sameId(Claim claim) {
        return claim.withLines(
                claim.lines().stream().map(line -> line.withId("1")).toList());
    }

    private static List<RemittanceLine> withoutIds(Remittance remittance) {
        return remittance.lines().stream().map(line -> line.withId(null)).toList();
    }

    private static RemittanceLine half(RemittanceLine line, boolean smaller) {
        return RemittanceLine.builder(line.code(), half(line.charge(), smaller), half(line.paid(), smaller))
                .from(line)
                .charge(half(line.charge(), smaller))
                .paid(half(line.paid(), smaller))
                .allowed(half(line.allowed(), smaller))
                .adjustments(line.adjustments().stream()
                        .map(each -> Adjustment.of(each.group(), each.reason(), half(each.amount(), smaller)))
                        .toList())
                .build();
    }

    private static BigDecimal half(BigDecimal dollars, boolean smaller) {
        BigDecimal less = dollars.divideToIntegralValue(new BigDecimal("2")).setScale(2);
        return smaller ? less : dollars.subtract(less);
    }

    private static RemittanceLine plus(RemittanceLine left, RemittanceLine right) {
        List<Adjustment> adjustments = new ArrayList<>(left.adjustments());
        adjustments.addAll(right.adjustments());
        return left.withCharge(left.charge().add(right.charge()))
                .withPaid(left.paid().add(right.paid()))
                .withAllowed(left.allowed().add(right.allowed()))
                .withUnits(new BigDecimal("2"))
                .withAdjustments(adjustments);
    }
}
