package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.policy.Amount;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.CodeRange;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyValue;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of {@code docs/shares.md}. */
class SharesPageTest {

    private static final Page PAGE = Page.of("docs/shares.md");

    private final MedPay medPay = MedPay.create();
    private final ClaimPricer pricer = medPay.pricer().withoutNcci();

    @Test
    void deductible_coinsurance_assistant_and_sequestration() {
        Patient patient = new Patient(new BigDecimal("60.00"), TherapyYearToDate.NONE);
        Claim claim = Claim.of(
                        LocalDate.of(2025, 2, 3),
                        "11",
                        ClaimLine.of("97161", 1, "GP"),
                        ClaimLine.of("97110", 1, "GP", "CQ"))
                .withPatient(patient);
        PricedClaim priced = pricer.price(claim);
        BigDecimal evaluation = priced.lines().get(0).medicarePayment(); // 29.80
        BigDecimal exercise = priced.lines().get(1).medicarePayment(); // 14.54
        BigDecimal ofThePatient = priced.totals().patientResponsibility(); // 71.97
        assertThat(evaluation).isEqualTo("29.80");
        assertThat(exercise).isEqualTo("14.54");
        assertThat(ofThePatient).isEqualTo("71.97");
        assertThat(priced.lines().get(1).sequestration()).isEqualTo("0.30");
    }

    @Test
    void limiting_charge_and_balance_billing() {
        PricedLine visit = pricer.price(Claim.of(
                                LocalDate.of(2025, 2, 3),
                                "11",
                                ClaimLine.of("99213", 1).withCharge(new BigDecimal("95.00")))
                        .withParticipation(Participation.NON_PARTICIPATING_UNASSIGNED))
                .lines()
                .get(0);
        BigDecimal allowed = visit.allowed(); // 84.50
        BigDecimal limit = visit.limitingCharge(); // 97.18
        BigDecimal beyond = visit.balanceBilling(); // 10.50
        assertThat(allowed).isEqualTo("84.50");
        assertThat(limit).isEqualTo("97.18");
        assertThat(beyond).isEqualTo("10.50");
    }

    @Test
    void preventive_services_and_the_planning_beside_a_wellness_visit() {
        PricedClaim checkUp = pricer.price(
                Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("G0439", 1), ClaimLine.of("99497", 1, "33")));
        BigDecimal ofTheVisit = checkUp.lines().get(0).patientResponsibility(); // 0.00
        BigDecimal ofThePlanning = checkUp.lines().get(1).patientResponsibility(); // 0.00
        String why = checkUp.lines().get(1).shareTrace().get(0).detail();
        assertThat(ofTheVisit).isEqualTo("0.00");
        assertThat(ofThePlanning).isEqualTo("0.00");
        assertThat(why).isEqualTo("33 beside an annual wellness visit: no deductible, no coinsurance");
    }

    @Test
    void a_screening_that_became_diagnostic() {
        PricedLine polyps = pricer.price(Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("45385", 1, "PT")))
                .lines()
                .get(0);
        BigDecimal fifteenPercent = polyps.coinsurance(); // 65.31
        BigDecimal none = polyps.deductible(); // 0.00
        assertThat(fifteenPercent).isEqualTo("65.31");
        assertThat(none).isEqualTo("0.00");
        assertThat(polyps.shareTrace().get(0).detail()).isEqualTo("less 65.31 of coinsurance, 15 %; PT: no deductible");
    }

    @Test
    void the_payment_adjustment() {
        Claim adjusted = Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("99213", 1))
                .withMipsAdjustmentPercent(new BigDecimal("-9.00"));
        BigDecimal taken = pricer.price(adjusted).lines().get(0).mips(); // -6.40
        BigDecimal left = pricer.price(adjusted).lines().get(0).medicarePayment(); // 63.46
        assertThat(taken).isEqualTo("-6.40");
        assertThat(left).isEqualTo("63.46");
    }

    @Test
    void the_bonus_of_a_shortage_area() {
        PricedClaim inShortageArea = pricer.price(Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("99213", 1))
                .withHpsa(true));
        String bonus = inShortageArea.findings().stream()
                .filter(finding -> finding.code() == FindingCode.HPSA_BONUS)
                .map(Finding::message)
                .findFirst()
                .orElseThrow(); // says 6.97
        assertThat(bonus).contains(" 6.97;");
    }

    @ParameterizedTest
    @EnumSource(
            value = CodeList.class,
            names = {"PREVENTIVE", "PREVENTIVE_DEDUCTIBLE_WAIVED", "PREVENTIVE_WITH_WELLNESS_VISIT"})
    void every_list_is_that_of_the_policy(CodeList list) {
        for (int year = 2021; year <= 2026; year++) {
            for (CodeRange range : medPay.policy().on(LocalDate.of(year, 10, 1)).ranges(list)) {
                PolicyValue value = range.value();
                String days = value.lastDay()
                        .map(last -> value.firstDay() + " to " + last)
                        .orElseGet(() -> "from " + value.firstDay());
                assertThat(PAGE.text())
                        .contains(String.join(
                                " | ",
                                "\n| " + value.text(),
                                days,
                                value.firmness().name().substring(0, 1),
                                value.citation() + " |\n"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, to 2022-12-31",
        "2023-01-01, 2023-01-01 to 2026-12-31",
        "2027-01-01, 2027-01-01 to 2029-12-31",
        "2030-01-01, from 2030-01-01"
    })
    void the_coinsurance_of_pt_is_that_of_the_policy(LocalDate date, String days) {
        BigDecimal percent = medPay.policy().on(date).percent(Percentage.SCREENING_TURNED_DIAGNOSTIC_COINSURANCE);
        assertThat(PAGE.text()).contains("| " + days + " | " + percent + " % |");
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void every_deductible_is_that_of_the_policy(int year) {
        BigDecimal deductible = medPay.policy()
                .on(LocalDate.of(year, 1, 1))
                .find(Amount.PART_B_DEDUCTIBLE)
                .orElseThrow();
        assertThat(PAGE.text()).contains(deductible.setScale(0) + " in " + year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void every_threshold_is_that_of_the_code(int year) {
        String amount = String.format(
                Locale.ROOT,
                "%,.2f",
                MedPay.create()
                        .policy()
                        .on(LocalDate.of(year, 1, 1))
                        .find(Amount.THERAPY_THRESHOLD_OT)
                        .orElseThrow());
        assertThat(PAGE.text()).contains("| " + year + " | " + amount + " |");
    }
}
