package io.github.medpay.data.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.medpay.MedPay;
import io.github.medpay.drug.Dosage;
import io.github.medpay.drug.DrugNote;
import io.github.medpay.drug.DrugPaymentLimit;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.hcpcs.HcpcsPricing;
import io.github.medpay.hcpcs.HcpcsPricingList;
import io.github.medpay.laboratory.LaboratoryFee;
import io.github.medpay.laboratory.LaboratoryFeeSchedule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of CMS's files of drug limits, laboratory fees and pricing indicators, where they are at hand. */
class ScheduleSweepTest {

    private static final MedPay MED_PAY = MedPay.create();

    private final Path shared = Path.of(System.getProperty("medpay.shared", "missing"));

    @BeforeEach
    void official_files_are_at_hand() {
        assumeThat(shared.resolve("asp")).isDirectory();
        assumeThat(shared.resolve("clfs")).isDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "Jan2024, 2024-01-01, 823",
        "Apr2024, 2024-04-01, 819",
        "Jul2024, 2024-07-01, 846",
        "Oct2024, 2024-10-01, 865",
        "Jan2025, 2025-01-01, 877",
        "Apr2025, 2025-04-01, 942",
        "Jul2025, 2025-07-01, 970",
        "Oct2025, 2025-10-01, 1012",
        "Jan2026, 2026-01-01, 877",
    })
    void every_row_of_a_drug_file_answers_as_the_source(String file, LocalDate firstDay, int codes) throws IOException {
        List<Map<String, String>> rows =
                SourceRows.of(shared.resolve("asp/" + file + "-ASP-Pricing-File.zip"), "HCPCS Code");
        for (LocalDate date : List.of(firstDay, firstDay.plusMonths(3).minusDays(1))) {
            DrugPaymentLimits limits = MED_PAY.drugs(date);
            assertThat(limits.isOwnQuarter()).isTrue();
            assertThat(limits.all()).hasSize(codes);
            assertThat(rows).hasSize(codes).allSatisfy(row -> assertSame(row, limits.get(row.get("HCPCS Code"))));
        }
    }

    private static void assertSame(Map<String, String> row, DrugPaymentLimit drug) {
        String limit = row.get("Payment Limit");
        assertThat(drug.code()).hasToString(row.get("HCPCS Code"));
        assertThat(drug.limit().map(BigDecimal::toPlainString).orElse("N/A")).isEqualTo(limit);
        assertThat(drug.coinsurancePercent()).hasToString(row.get("Co-insurance Percentage"));
        assertThat(drug.isFreeForPatient())
                .isEqualTo(row.get("Co-insurance Percentage").equals("0.000"));
        assertThat(drug.has(DrugNote.VACCINE))
                .isEqualTo(!row.get("Vaccine AWP%").isEmpty());
        assertThat(drug.has(DrugNote.BLOOD_PRODUCT))
                .isEqualTo(!row.get("Blood AWP%").isEmpty());
        assertThat(drug.has(DrugNote.CLOTTING_FACTOR))
                .isEqualTo(row.get("Clotting Factor").equals("1"));
        String notes = row.get("Notes").toLowerCase(Locale.ROOT);
        assertThat(drug.has(DrugNote.INFLATION_ADJUSTED_COINSURANCE)).isEqualTo(notes.contains("inflation"));
        assertThat(drug.has(DrugNote.ADDED)).isEqualTo(notes.startsWith("added"));
        assertThat(drug.has(DrugNote.OTHER)).isFalse();
        assertDosage(row.get("HCPCS Code Dosage"), drug.dosage().orElse(null));
        for (int units : new int[] {1, 3, 10, 999}) {
            assertThat(drug.allowed(units).orElse(null))
                    .isEqualTo(
                            limit.equals("N/A")
                                    ? null
                                    : new BigDecimal(limit)
                                            .multiply(BigDecimal.valueOf(units))
                                            .setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** Plain dosages of the most frequent units; the others are left to their own test. */
    private static void assertDosage(String text, @Nullable Dosage dosage) {
        if (text.matches("\\d+(\\.\\d+)? (MG|ML|MCG|IU|GM|CC|SQ CM)")) {
            assertThat(dosage)
                    .hasToString(text.replaceAll("(\\.\\d*?)0+ ", "$1 ").replace(". ", " "));
        }
    }

    @Test
    void every_row_of_the_laboratory_file_answers_as_the_source() throws IOException {
        List<Map<String, String>> rows = SourceRows.of(shared.resolve("clfs/PUF_CLFS_CY2026_Q2V1.csv"), "YEAR");
        LaboratoryFeeSchedule fees = MED_PAY.laboratory(LocalDate.of(2026, 6, 30));
        assertThat(fees.all()).hasSize(2_179);
        assertThat(rows).hasSize(2_179).allSatisfy(row -> {
            boolean waived = row.get("MOD").equals("QW");
            LaboratoryFee fee = waived ? fees.getWaived(row.get("HCPCS")) : fees.get(row.get("HCPCS"));
            BigDecimal rate = new BigDecimal(row.get("RATE"));
            assertThat(fee.isWaived()).isEqualTo(waived);
            assertThat(fee.isContractorPriced()).isEqualTo(row.get("INDICATOR").equals("L") || rate.signum() == 0);
            assertThat(fee.allowed(1).orElse(BigDecimal.ZERO)).isEqualByComparingTo(rate);
            assertThat(fee.effectiveFrom().toString().replace("-", "")).isEqualTo(row.get("EFF_DATE"));
        });
    }

    @Test
    void every_pricing_indicator_answers_as_the_source() throws IOException {
        List<Map<String, String>> rows = SourceRows.of(shared.resolve("hcpcs/pricing-2025Q4.csv"), "HCPCS");
        HcpcsPricingList list = MED_PAY.hcpcsPricing().get(LocalDate.of(2025, 10, 1));
        assertThat(list.size()).isEqualTo(8_421);
        assertThat(rows).hasSize(8_421).allSatisfy(row -> {
            HcpcsPricing pricing = list.get(row.get("HCPCS"));
            assertThat(pricing.indicator().code()).isEqualTo(row.get("PRICING_INDICATOR"));
            assertThat(String.valueOf(pricing.coverage().letter())).isEqualTo(row.get("COVERAGE"));
        });
    }
}
