package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.fee.StatusCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers of {@code docs/falsehoods.md}, against the bundled tables. */
class FalsehoodsPageTest {

    private static final Page PAGE = Page.of("docs/falsehoods.md");
    private static final LocalDate DATE = LocalDate.of(2025, 2, 3);

    private final MedPay medPay = MedPay.create();
    private final FeeSchedule schedule = medPay.feeSchedule(DATE);

    private String allowed(ClaimLine... lines) {
        return medPay.pricer()
                .withoutNcci()
                .price(Claim.of(DATE, "11", lines))
                .totals()
                .allowed()
                .toString();
    }

    private void says(String text) {
        assertThat(PAGE.text()).contains(text);
    }

    @Test
    void a_conversion_factor_of_two_decimals_changes_the_cents_of_most_services() {
        List<BigDecimal> totals = schedule.entries()
                .filter(entry -> entry.status() == StatusCode.ACTIVE)
                .map(entry -> entry.total(Setting.NON_FACILITY))
                .filter(total -> total.signum() > 0)
                .toList();
        long changed = totals.stream()
                .filter(total -> cents(total, "32.3465").compareTo(cents(total, "32.35")) != 0)
                .count();
        says(String.format("%,d of the %,d rows", changed, totals.size()));
    }

    private static BigDecimal cents(BigDecimal units, String factor) {
        return units.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void a_tie_is_rounded_up_and_the_limiting_charge_comes_from_the_participating_fee() {
        assertThat(schedule.fee("61530", schedule.localities().get("12502", "99"), Setting.FACILITY)
                        .amount())
                .contains(new BigDecimal("2911.19"));
        assertThat(schedule.fee("10004", schedule.national(), Setting.NON_FACILITY)
                        .limitingCharge())
                .contains(new BigDecimal("56.54"));
        says("CMS published 2911.19");
        says("10004 is 56.54, not 56.53");
    }

    @Test
    void sixteen_places_are_facilities() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(place -> String.format("%02d", place))
                        .filter(place -> MedPay.create()
                                        .policy()
                                        .on(LocalDate.of(2025, 2, 3))
                                        .setting(PlaceOfService.of(place))
                                == Setting.FACILITY))
                .hasSize(16);
        says("Sixteen places are facilities");
    }

    @Test
    void therapy_is_ranked_by_practice_expense() {
        assertThat(allowed(ClaimLine.of("97112", 1, "GP"), ClaimLine.of("97124", 1, "GP")))
                .isEqualTo("54.02");
        assertThat(new BigDecimal(allowed(ClaimLine.of("97110", 2, "GP"))).subtract(new BigDecimal("28.79")))
                .isEqualTo("21.83");
        says("54.02 for the pair, not 52.72");
        says("28.79 for the first and 21.83 for the second");
    }

    @Test
    void a_discontinued_procedure_has_its_own_row() {
        assertThat(schedule.fee(
                                schedule.get(ProcedureCode.of("45378"), RowModifier.DISCONTINUED),
                                schedule.national(),
                                Setting.NON_FACILITY)
                        .amount())
                .contains(new BigDecimal("164.00"));
        says("45378-53 is 164.00, and half would be 163.84");
    }

    @Test
    void a_drug_is_multiplied_first_and_rounded_once() {
        BigDecimal limit = medPay.drugs(DATE).get("J3301").limit().orElseThrow();
        BigDecimal four = new BigDecimal("4");
        says(limit + " is " + limit.multiply(four) + ", and pays " + allowed(ClaimLine.of("J3301", 4)));
        says("would pay " + limit.setScale(2, RoundingMode.HALF_UP).multiply(four));
        says("4 units, " + allowed(ClaimLine.of("J3301", 4)) + " in all");
    }

    @Test
    void a_laboratory_test_costs_the_patient_nothing() {
        Claim claim = Claim.of(LocalDate.of(2026, 5, 4), "11", ClaimLine.of("80053", 1));
        assertThat(medPay.price(claim).totals().patientResponsibility()).isEqualByComparingTo("0");
        says("They cost nothing: no deductible, no coinsurance.");
    }

    @Test
    void a_screening_that_became_a_treatment_has_the_coinsurance_of_its_year() {
        assertThat(screening(2022)).isEqualTo("20 %");
        assertThat(screening(2023)).isEqualTo("15 %");
        assertThat(screening(2026)).isEqualTo("15 %");
        says("was 20 % until 2022, is 15 % from 2023 to 2026");
    }

    private String screening(int year) {
        LocalDate day = LocalDate.of(year, 8, 3);
        var line = medPay.pricer()
                .withoutNcci()
                .price(Claim.of(day, "11", ClaimLine.of("45385", 1, "PT")))
                .lines()
                .get(0);
        return Objects.requireNonNull(line.coinsurance())
                        .multiply(new BigDecimal(100))
                        .divide(Objects.requireNonNull(line.allowed()), 0, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }
}
