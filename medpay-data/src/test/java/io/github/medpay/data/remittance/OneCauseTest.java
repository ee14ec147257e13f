package io.github.medpay.data.remittance;

import static io.github.medpay.data.remittance.MadeUp.PRICER;
import static io.github.medpay.data.remittance.MadeUp.claim;
import static io.github.medpay.data.remittance.MadeUp.compare;
import static io.github.medpay.data.remittance.MadeUp.of;
import static io.github.medpay.data.remittance.MadeUp.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.DifferenceCause;
import io.github.medpay.remittance.LineOutcome;
import io.github.medpay.remittance.Remittance;
import io.github.medpay.remittance.RemittanceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up remittances of one known cause each: it is found, and no other. */
@SuppressWarnings({"BadImport", "ReferenceEquality"})
class OneCauseTest {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** A claim as billed, what the contractor says, and why. */
    record Case(DifferenceCause cause, String detail, Claim billed, Remittance remittance) {

        @Override
        public String toString() {
            return cause + ": " + detail;
        }
    }

    private static final Claim VISITS = claim("2025-02-03", "11", "99214 25 1 220.00", "20610 1 150.00");
    private static final Claim THERAPY =
            claim("2025-02-03", "11", "97110 GP 2 120.00", "97140 GP 1 60.00", "97530 GP 1 80.00");
    private static final Claim SURGERY = claim("2025-02-03", "22", "46200 1 900.00", "46250 1 900.00");
    private static final Claim IMAGING = claim("2025-10-06", "11", "70551 1 800.00", "72148 1 700.00");
    private static final Claim ALASKA = THERAPY.withLocality(LocalityKey.of("02102", "01"));

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        terms(cases);
        shares(cases);
        lines(cases);
        reductions(cases);
        refusals(cases);
        return cases.stream();
    }

    private static void add(List<Case> cases, DifferenceCause cause, String detail, Claim billed, Claim taken) {
        cases.add(new Case(cause, detail, billed, of(taken)));
    }

    private static void terms(List<Case> cases) {
        add(cases, DifferenceCause.SETTING, "facility", VISITS, VISITS.withPlaceOfService("22"));
        add(cases, DifferenceCause.SETTING, "non-facility", SURGERY, SURGERY.withPlaceOfService("11"));
        add(cases, DifferenceCause.SETTING, "facility", VISITS, line(VISITS, 0, one -> one.withPlaceOfService("22")));
        add(
                cases,
                DifferenceCause.PRACTITIONER,
                "NURSE_PRACTITIONER",
                VISITS,
                VISITS.withPractitioner(Practitioner.PHYSICIAN_ASSISTANT));
        add(
                cases,
                DifferenceCause.PRACTITIONER,
                "PHYSICIAN",
                VISITS.withPractitioner(Practitioner.NURSE_PRACTITIONER),
                VISITS);
        add(
                cases,
                DifferenceCause.PARTICIPATION,
                "NON_PARTICIPATING_ASSIGNED",
                VISITS,
                VISITS.withParticipation(Participation.NON_PARTICIPATING_ASSIGNED));
        add(
                cases,
                DifferenceCause.PARTICIPATION,
                "PARTICIPATING",
                VISITS.withParticipation(Participation.NON_PARTICIPATING_ASSIGNED),
                VISITS);
        Claim before = claim("2024-02-01", "11", "99214 25 1 220.00", "20610 1 150.00");
        add(cases, DifferenceCause.RELEASE, "RVU24AR", before, before.withRelease("RVU24AR"));
        Claim later = claim("2026-08-03", "11", "99214 1 220.00", "99213 25 1 150.00");
        add(
                cases,
                DifferenceCause.CONVERSION_FACTOR,
                "a qualifying participant",
                later,
                later.withQualifyingApmParticipant(true));
        add(cases, DifferenceCause.LOCALITY, "02102", THERAPY, ALASKA);
        add(cases, DifferenceCause.LOCALITY, "national", ALASKA, THERAPY);
        add(
                cases,
                DifferenceCause.LOCALITY,
                "13202",
                VISITS.withLocality(LocalityKey.of("13202", "02")),
                VISITS.withLocality(LocalityKey.of("13202", "01")));
    }

    private static void shares(List<Case> cases) {
        add(cases, DifferenceCause.SEQUESTRATION, "not taken", VISITS, VISITS.withSequestration(false));
        add(cases, DifferenceCause.SEQUESTRATION, "taken", VISITS.withSequestration(false), VISITS);
        add(cases, DifferenceCause.MIPS, "1.50", VISITS, VISITS.withMipsAdjustmentPercent(new BigDecimal("1.5")));
        add(cases, DifferenceCause.MIPS, "-9.00", VISITS, VISITS.withMipsAdjustmentPercent(new BigDecimal("-9")));
        add(cases, DifferenceCause.MIPS, "0.00", VISITS.withMipsAdjustmentPercent(new BigDecimal("2.1")), VISITS);
        add(cases, DifferenceCause.DEDUCTIBLE, "100.00", VISITS, deductible(VISITS, "100"));
        add(cases, DifferenceCause.DEDUCTIBLE, "0.00", deductible(VISITS, "257"), VISITS);
        Claim turned = VISITS.withLines(VISITS.lines().get(1), VISITS.lines().get(0));
        add(cases, DifferenceCause.DEDUCTIBLE, "other lines", deductible(VISITS, "50"), deductible(turned, "50"));
    }

    private static void lines(List<Case> cases) {
        add(
                cases,
                DifferenceCause.UNITS,
                "1",
                THERAPY,
                line(THERAPY, 0, one -> one.withUnits(BigDecimal.ONE).withCharge(new BigDecimal("120.00"))));
        cases.add(new Case(
                DifferenceCause.UNITS,
                "3",
                claim("2025-02-03", "11", "J3301 4 20.00", "97110 GP 4 300.00"),
                withoutUnits(of(claim("2025-02-03", "11", "J3301 4 20.00", "97110 GP 3 300.00")), 1)));
        Remittance downcoded = of(line(VISITS, 0, one -> one.withCode("99213")));
        cases.add(new Case(
                DifferenceCause.CODE, "99213", VISITS, with(downcoded, 0, one -> one.withBilledCode("99214"))));
        Claim both = claim("2025-02-03", "22", "61154 50 1 3000.00");
        cases.add(new Case(
                DifferenceCause.MODIFIER,
                "without 50",
                both,
                with(of(claim("2025-02-03", "22", "61154 1 3000.00")), 0, one -> one.withModifiers("50"))));
        cases.add(new Case(DifferenceCause.MODIFIER, "80", both, of(claim("2025-02-03", "22", "61154 80 1 3000.00"))));
        cases.add(new Case(
                DifferenceCause.CHARGE,
                "60.00",
                claim("2025-02-03", "11", "99214 1 220.00"),
                of(claim("2025-02-03", "11", "99214 1 60.00"))));
        cases.add(new Case(
                DifferenceCause.DATE,
                "2024-06-03",
                claim("2025-02-03", "11", "99214 1 220.00"),
                of(claim("2024-06-03", "11", "99214 1 220.00"))));
        cases.add(new Case(
                DifferenceCause.ROUNDING,
                "a cent",
                VISITS,
                with(of(VISITS), 0, one -> one.withPaid(one.paid().add(new BigDecimal("0.01"))))));
    }

    private static void reductions(List<Case> cases) {
        cases.add(new Case(DifferenceCause.LESS_REDUCTION, "", SURGERY, alone(SURGERY)));
        cases.add(new Case(DifferenceCause.LESS_REDUCTION, "", IMAGING, alone(IMAGING)));
        cases.add(new Case(
                DifferenceCause.LESS_REDUCTION,
                "",
                THERAPY,
                with(of(THERAPY), 1, one -> alone(THERAPY).lines().get(1))));
        Claim surgeryBefore = SURGERY.withLines(
                ClaimLine.of("45395", 1),
                SURGERY.lines().get(0),
                SURGERY.lines().get(1));
        cases.add(new Case(DifferenceCause.MORE_REDUCTION, "", SURGERY, withoutFirst(of(surgeryBefore))));
        Claim therapyBefore = claim("2025-02-03", "11", "97161 GP 1 150.00", "97110 GP 2 120.00", "97140 GP 1 60.00");
        Claim therapy = claim("2025-02-03", "11", "97110 GP 2 120.00", "97140 GP 1 60.00");
        cases.add(new Case(DifferenceCause.MORE_REDUCTION, "", therapy, withoutFirst(of(therapyBefore))));
    }

    private static void refusals(List<Case> cases) {
        cases.add(new Case(
                DifferenceCause.REFUSED,
                "CO-151 N362: NCCI_MUE_EXCEEDED",
                VISITS,
                with(of(VISITS), 1, one -> refused(one, "CO", "151", "N362"))));
        cases.add(new Case(
                DifferenceCause.REFUSED, "CO-50", VISITS, with(of(VISITS), 0, one -> refused(one, "CO", "50", null))));
        Claim edit = claim("2025-02-03", "11", "97140 GP 1 60.00", "97124 GP 1 50.00");
        cases.add(
                new Case(DifferenceCause.NOT_REFUSED, "no correct coding edit", edit, of(edit, PRICER.withoutNcci())));
        Claim past = THERAPY.withPatient(new Patient(NOTHING, new TherapyYearToDate(new BigDecimal("2400"), NOTHING)));
        cases.add(new Case(DifferenceCause.NOT_REFUSED, "no therapy threshold", past, of(THERAPY)));
        cases.add(new Case(
                DifferenceCause.OTHER_ADJUSTMENT,
                "CO-B4 10.00",
                VISITS,
                with(
                        of(VISITS),
                        0,
                        one -> one.withPaid(one.paid().subtract(new BigDecimal("10.00")))
                                .withAdjustments(plus(one.adjustments(), Adjustment.of("CO", "B4", BigDecimal.TEN))))));
        cases.add(new Case(
                DifferenceCause.UNEXPLAINED,
                "",
                VISITS,
                with(of(VISITS), 0, one -> one.withPaid(one.paid().subtract(new BigDecimal("7.77"))))));
    }

    private static List<Adjustment> plus(List<Adjustment> adjustments, Adjustment more) {
        List<Adjustment> all = new ArrayList<>(adjustments);
        all.add(more);
        return all;
    }

    static RemittanceLine refused(RemittanceLine line, String group, String reason, String remark) {
        Adjustment whole = Adjustment.of(group, reason, line.charge());
        return line.withPaid(NOTHING)
                .withAllowed(NOTHING)
                .withAdjustments(remark == null ? whole : whole.withRemark(remark));
    }

    private static Claim line(Claim claim, int index, UnaryOperator<ClaimLine> change) {
        List<ClaimLine> lines = new ArrayList<>(claim.lines());
        lines.set(index, change.apply(lines.get(index)));
        return claim.withLines(lines);
    }

    private static Claim deductible(Claim claim, String dollars) {
        return claim.withPatient(new Patient(new BigDecimal(dollars), TherapyYearToDate.NONE));
    }

    /** Every line on a claim of its own. */
    private static Remittance alone(Claim claim) {
        List<RemittanceLine> lines = new ArrayList<>();
        for (ClaimLine line : claim.lines()) {
            lines.addAll(of(claim.withLines(line), PRICER.withoutNcci()).lines());
        }
        return Remittance.of(claim.id(), lines);
    }

    private static Remittance withoutFirst(Remittance remittance) {
        return Remittance.of(
                remittance.id(),
                remittance.lines().subList(1, remittance.lines().size()).stream()
                        .map(line -> line.withId(null))
                        .toList());
    }

    private static Remittance withoutUnits(Remittance remittance, int index) {
        return with(remittance, index, line -> line.withUnits(null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCauseIsFoundAndNoOther(Case one) {
        ComparedClaim compared = compare(one.billed(), one.remittance());
        List<ComparedLine> different = compared.lines().stream()
                .filter(line -> line.outcome() != LineOutcome.AS_EXPECTED)
                .toList();
        assertThat(different).as(compared.lines().toString()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.explanation()).isPresent();
            assertThat(line.explanation().orElseThrow().causes()).containsExactly(one.cause());
            assertThat(line.explanation().orElseThrow().alternatives()).isEmpty();
            assertThat(line.explanation().orElseThrow().parts().get(0).detail()).contains(one.detail());
            assertThat(line.explanation().orElseThrow().parts().get(0).amount()).isEqualTo(line.difference());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRemittanceThatAgreesNeedsNoExplanation(Case one) {
        ComparedClaim compared = compare(one.billed(), of(one.billed()));
        assertThat(compared.isAsExpected()).as(compared.lines().toString()).isTrue();
        assertThat(compared.difference()).isEqualTo(NOTHING);
        assertThat(compared.lines())
                .allSatisfy(line -> assertThat(line.explanation()).isEmpty());
    }

    /** A drug, which no payment adjustment reaches; a laboratory test without a file, of which nothing but the payment is said. */
    @Test
    void linesThatSayNothingHideNoCause() {
        Claim day = claim("2025-10-06", "11", "J3301 4 20.00", "99214 25 1 220.00", "20610 1 150.00", "36415 1 15.00");
        Claim adjusted = day.withMipsAdjustmentPercent(new BigDecimal("-2.25"));
        Claim taken = deductible(day, "100");
        for (Claim other : List.of(adjusted, taken)) {
            ComparedClaim compared = compare(day, of(other));
            assertThat(compared.lines().get(1).explanation().orElseThrow().causes())
                    .containsExactly(other == adjusted ? DifferenceCause.MIPS : DifferenceCause.DEDUCTIBLE);
            assertThat(compared.lines().get(3).outcome()).isEqualTo(LineOutcome.NOT_PRICED);
        }
    }

    /** Another line's refusal needs two differences: {@link TwoCausesTest}. */
    @Test
    void everyCauseHasACase() {
        assertThat(cases().map(Case::cause).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(DifferenceCause.OTHER_LINE_REFUSED)));
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(35);
    }
}
