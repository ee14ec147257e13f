package io.github.medpay.data.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.MedPay;
import io.github.medpay.drug.DrugPaymentLimit;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.hcpcs.PricingIndicator;
import io.github.medpay.laboratory.LaboratoryFee;
import io.github.medpay.rule.Finding;
import io.github.medpay.spi.TableHeader;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled files of drugs and laboratory tests: the rule book's examples (RULES §§12, 13), and dates. */
class BundledSchedulesTest {

    private static final MedPay MED_PAY = MedPay.create();

    @Test
    void nine_quarters_of_drugs_and_one_of_laboratory_tests_are_bundled() {
        assertThat(MED_PAY.drugSchedules().files())
                .extracting(TableHeader::name)
                .containsExactly(
                        "ASP-2024Q1",
                        "ASP-2024Q2",
                        "ASP-2024Q3",
                        "ASP-2024Q4",
                        "ASP-2025Q1",
                        "ASP-2025Q2",
                        "ASP-2025Q3",
                        "ASP-2025Q4",
                        "ASP-2026Q1");
        assertThat(MED_PAY.laboratorySchedules().files())
                .extracting(TableHeader::name)
                .containsExactly("CLFS-2026Q2");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-03, J3301, 4, 3.59, 0.72", // 0.898 × 4 = 3.592; 20 % = 0.718
        "2025-02-03, 90677, 1, 298.04, 0.00", // 298.036
        "2025-02-03, J0129, 75, 3284.78, 656.96", // 43.797 × 75 = 3,284.775; 20 % = 656.956
        "2026-02-03, J0121, 100, 413.70, 81.21", // 4.137 × 100; 19.631 % = 81.213…
    })
    void drugs_of_the_rule_book(LocalDate date, String code, int units, String allowed, String coinsurance) {
        DrugPaymentLimit limit = MED_PAY.drugs(date).get(code);

        assertThat(limit.allowed(units)).get().hasToString(allowed);
        assertThat(limit.coinsuranceCents(limit.allowedCents(units)))
                .isEqualTo(Long.parseLong(coinsurance.replace(".", "")));
    }

    @ParameterizedTest
    @CsvSource({"36415, false, 9.34", "80053, false, 10.56", "81003, true, 2.25"})
    void laboratory_tests_of_the_rule_book(String code, boolean waived, String rate) {
        var fees = MED_PAY.laboratory(LocalDate.of(2026, 5, 4));
        LaboratoryFee fee = waived ? fees.getWaived(code) : fees.get(code);

        assertThat(fee.isWaived()).isEqualTo(waived);
        assertThat(fee.rate()).get().hasToString(rate);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, ASP-2026Q1,",
        "2026-04-01, ASP-2026Q1, ASP-2026Q2 is not at hand; priced with ASP-2026Q1 from 2026-01-01",
        "2024-02-29, ASP-2024Q1,",
        "2025-12-31, ASP-2025Q4,",
    })
    void a_quarter_that_is_not_bundled_uses_its_neighbour_and_says_so(LocalDate date, String file, String message) {
        DrugPaymentLimits limits = MED_PAY.drugs(date);

        assertThat(limits.file()).isEqualTo(file);
        assertThat(limits.finding().map(Finding::message).orElse(null)).isEqualTo(message);
    }

    @Test
    void another_year_is_never_used() {
        assertThat(MED_PAY.drugSchedules().on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(MED_PAY.laboratorySchedules().on(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> MED_PAY.laboratory(LocalDate.of(2025, 2, 3)))
                .withMessage(
                        "no file of laboratory fees of the year 2025 for 2025-02-03, and no other year's answers; years at hand: 2026");
    }

    /** The file of April 2026 lists codes that begin with that month; January does not know them. */
    @Test
    void a_laboratory_code_of_april_is_not_paid_in_march() {
        assertThat(MED_PAY.laboratory(LocalDate.of(2026, 4, 1)).find("0614U")).isPresent();
        assertThat(MED_PAY.laboratory(LocalDate.of(2026, 3, 31)).find("0614U")).isEmpty();
        assertThat(MED_PAY.laboratory(LocalDate.of(2026, 3, 31)).find("0613U")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K0001|DMEPOS fee schedule, capped rental items (pricing indicator 36)|true",
                "E0570|DMEPOS fee schedule, capped rental items (pricing indicator 36)|true",
                "A0428|reasonable charge, or the ambulance fee schedule (pricing indicator 52)|true",
                "J3301|payment limits of drugs (pricing indicator 51)|true",
                "S0012|not payable by Medicare (coverage code I)|false",
                "H0001|not payable by Medicare (coverage code I)|false",
            })
    void another_schedule_is_named(String code, String words, boolean payable) {
        var pricing = MED_PAY.hcpcsPricing().get(LocalDate.of(2025, 2, 3)).get(code);

        assertThat(pricing.describe()).isEqualTo(words);
        assertThat(pricing.isPayable()).isEqualTo(payable);
        assertThat(pricing.indicator() == PricingIndicator.DRUG).isEqualTo(code.equals("J3301"));
    }
}
