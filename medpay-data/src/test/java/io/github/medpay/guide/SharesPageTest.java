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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of {@code docs/shares.md}. */
class SharesPageTest {

    private static final Page PAGE = Page.of("docs/shares.md");

    private final ClaimPricer pricer = MedPay.create().pricer().withoutNcci();

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
