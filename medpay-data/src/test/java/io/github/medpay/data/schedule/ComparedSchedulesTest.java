package io.github.medpay.data.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.insight.comparison.CodeComparison;
import io.github.medpay.insight.comparison.CodeFacts;
import io.github.medpay.insight.comparison.ServiceContext;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A third of the lines of a real claim is not on the physician fee schedule: code comparison over the bundled files. */
class ComparedSchedulesTest {

    private static final CodeComparison COMPARISON = MedPay.create().insight().codeComparison();

    @ParameterizedTest
    @CsvSource({
        "2026-07-15, J3301, DRUG, ASP-2026Q1, 0.741, 0.15, true", // 20 % of 0.74
        "2025-02-03, J3301, DRUG, ASP-2025Q1, 0.898, 0.18, true", // 20 % of 0.90
        "2026-07-15, 90662, DRUG, ASP-2026Q1, 98.160, 0.00, false",
        "2026-07-15, 36415, LABORATORY, CLFS-2026Q2, 9.34, 0.00, false",
        "2026-07-15, 81003, LABORATORY, CLFS-2026Q2, 2.25, 0.00, false",
        "2026-07-15, G0439, PHYSICIAN, RVU26C, 137.61, 0.00, false", // (1.92 + 2.07 + 0.13) × 33.4009; preventive
        "2026-07-15, 99213, PHYSICIAN, RVU26C, 95.19, 19.04, true", // (1.30 + 1.46 + 0.09) × 33.4009; 20 % = 19.038
    })
    void a_code_is_priced_by_its_schedule(
            LocalDate date,
            String code,
            PaymentSchedule schedule,
            String file,
            String fee,
            String coinsurance,
            boolean deductible) {
        CodeFacts facts = COMPARISON.facts(code, ServiceContext.national(date)).orElseThrow();

        assertThat(facts.schedule()).isEqualTo(schedule);
        assertThat(facts.release()).isEqualTo(file);
        assertThat(facts.fee()).isEqualTo(fee);
        assertThat(facts.coinsurance()).isEqualTo(coinsurance);
        assertThat(facts.deductible()).isEqualTo(deductible);
        assertThat(facts.findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.STATUS_NOT_PAYABLE, FindingCode.CODE_NOT_PAYABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-15, G0008, HCPCS-2025Q4, OTHER_SCHEDULE, payment of vaccinations",
        "2026-07-15, K0001, HCPCS-2025Q4, OTHER_SCHEDULE, 'DMEPOS fee schedule, capped rental items'",
        "2026-07-15, E0570, HCPCS-2025Q4, OTHER_SCHEDULE, 'DMEPOS fee schedule, capped rental items'",
        "2025-02-03, 36415, , OTHER_SCHEDULE, years at hand: 2026",
        "2023-05-15, J3301, , OTHER_SCHEDULE, 'years at hand: 2024, 2025, 2026'",
        "2026-07-15, S0020, HCPCS-2025Q4, CODE_NOT_PAYABLE, not payable by Medicare (coverage code I)",
    })
    void what_another_schedule_pays_has_no_price_here_and_never_one_of_0_00(
            LocalDate date, String code, @Nullable String file, FindingCode finding, String words) {
        CodeFacts facts = COMPARISON.facts(code, ServiceContext.national(date)).orElseThrow();

        assertThat(facts.schedule()).isEqualTo(PaymentSchedule.OTHER);
        assertThat(facts.release()).isEqualTo(file);
        assertThat(facts.fee()).isNull();
        assertThat(facts.coinsurance()).isNull();
        List<Finding> findings = facts.findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(finding);
        assertThat(findings.get(0).message()).contains(words);
    }
}
