package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.drug.DrugPaymentLimit;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.hcpcs.HcpcsPricing;
import io.github.medpay.laboratory.LaboratoryFee;
import io.github.medpay.laboratory.LaboratoryFeeSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/schedules.md}. */
class SchedulesPageTest {

    private final MedPay medPay = MedPay.create();

    @Test
    void a_drug_has_a_payment_limit() {
        DrugPaymentLimits limits = medPay.drugs(LocalDate.of(2025, 2, 3)); // ASP-2025Q1
        DrugPaymentLimit drug = limits.get("J3301");
        BigDecimal limit = drug.limit().orElseThrow(); // 0.898 for one billing unit
        BigDecimal allowed = drug.allowed(4).orElseThrow(); // 3.59
        BigDecimal percent = drug.coinsurancePercent(); // 20.000
        assertThat(limits.file()).isEqualTo("ASP-2025Q1");
        assertThat(limit).isEqualTo("0.898");
        assertThat(allowed).isEqualTo("3.59");
        assertThat(percent).isEqualTo("20.000");
        assertThat(drug.dosage()).get().hasToString("10 MG");
    }

    @Test
    void a_laboratory_test_has_a_rate() {
        LaboratoryFeeSchedule fees = medPay.laboratory(LocalDate.of(2026, 5, 4)); // CLFS-2026Q2
        LaboratoryFee urinalysis = fees.getWaived("81003"); // with QW
        BigDecimal rate = urinalysis.rate().orElseThrow(); // 2.25
        BigDecimal venipuncture = fees.get("36415").allowed(1).orElseThrow(); // 9.34
        boolean byContractor = fees.get("81524").isContractorPriced(); // indicator L: no national rate
        assertThat(fees.file()).isEqualTo("CLFS-2026Q2");
        assertThat(rate).isEqualTo("2.25");
        assertThat(venipuncture).isEqualTo("9.34");
        assertThat(byContractor).isTrue();
    }

    @Test
    void another_schedule_has_a_name() {
        HcpcsPricing wheelchair =
                medPay.hcpcsPricing().get(LocalDate.of(2025, 2, 3)).get("K0001");
        String schedule = wheelchair.describe(); // DMEPOS fee schedule, capped rental items (pricing indicator 36)
        boolean payable = wheelchair.isPayable(); // true: not indicator 00, not coverage I, M or S
        assertThat(schedule).isEqualTo("DMEPOS fee schedule, capped rental items (pricing indicator 36)");
        assertThat(payable).isTrue();
    }

    @Test
    void a_quarter_without_its_own_file_says_so() {
        DrugPaymentLimits may = medPay.drugs(LocalDate.of(2026, 5, 4));
        String file = may.file(); // ASP-2026Q1
        String said = may.finding().orElseThrow().message(); // ASP-2026Q2 is not at hand; priced with ASP-2026Q1 ...
        Optional<DrugPaymentLimits> strict = medPay.drugSchedules().strict().on(LocalDate.of(2026, 5, 4)); // empty
        assertThat(file).isEqualTo("ASP-2026Q1");
        assertThat(said).isEqualTo("ASP-2026Q2 is not at hand; priced with ASP-2026Q1 from 2026-01-01");
        assertThat(strict).isEmpty();
    }
}
