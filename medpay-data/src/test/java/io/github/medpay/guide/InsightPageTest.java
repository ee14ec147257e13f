package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.insight.Insight;
import io.github.medpay.insight.comparison.CodesSideBySide;
import io.github.medpay.insight.comparison.ServiceContext;
import io.github.medpay.insight.denial.DenialPatterns;
import io.github.medpay.insight.denial.DenialReport;
import io.github.medpay.insight.denial.DenialReport.PayerKind;
import io.github.medpay.insight.documentation.DocumentationReport;
import io.github.medpay.insight.documentation.TreatmentNote;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.release.DifferenceFilter;
import io.github.medpay.insight.release.ReleaseDifference;
import io.github.medpay.insight.release.RowDifference;
import io.github.medpay.insight.therapy.TherapyExpense;
import io.github.medpay.insight.therapy.TherapyLedger;
import io.github.medpay.insight.therapy.TherapyThresholds;
import io.github.medpay.insight.tip.BillingTip;
import io.github.medpay.units.TimedService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/insight.md}, run. */
class InsightPageTest {

    @Test
    void every_number_that_the_page_prints_comes_out() {
        MedPay medPay = MedPay.create();
        Insight insight = medPay.insight();

        Claim visit = Claim.builder()
                .dateOfService(LocalDate.of(2025, 2, 3))
                .placeOfService("11")
                .addLines(ClaimLine.of("97110", 1, "GP"))
                .build();
        Impact unit = insight.revenueImpact().of(visit, ClaimChange.units(1, 2), VisitVolume.of(40, 52));

        String perVisit = unit.perVisit().allowed().toString(); // 21.83
        String perYear = unit.perYear().allowed().toString(); // 45406.40
        assertThat(List.of(perVisit, perYear)).containsExactly("21.83", "45406.40");

        Impact cq = insight.revenueImpact().of(visit, ClaimChange.withModifier(1, "CQ"));

        String share = cq.perVisit().programShare().toString(); // -3.45, from 23.03 to 19.58
        assertThat(share).isEqualTo("-3.45");

        List<BillingTip> tips = insight.billingTips()
                .of(visit, List.of(TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 23)), VisitVolume.of(40, 52));

        String tip = tips.get(0).message(); // 97110: billed 1, and the recorded minutes earn 2
        assertThat(tip).isEqualTo("97110: billed 1, and the recorded minutes earn 2");

        TreatmentNote note = TreatmentNote.builder(Discipline.PHYSICAL_THERAPY)
                .date(LocalDate.of(2025, 2, 3))
                .timedMinutes(10)
                .build();
        DocumentationReport report = insight.documentation().check(note, visit, List.of());

        boolean enough = report.meetsMedicare(); // false: no intervention, no total, no signature
        assertThat(enough).isFalse();
        assertThat(report.medicare()).hasSize(3);

        ServiceContext context = ServiceContext.national(LocalDate.of(2025, 2, 3));
        CodesSideBySide codes = insight.codeComparison().compare(List.of("97110", "97112", "97140"), context);

        String first = codes.therapyRanking().get(0).value(); // 97112: the most practice expense
        assertThat(first).isEqualTo("97112");
    }

    @Test
    void the_ledger_of_the_page() {
        MedPay medPay = MedPay.create();
        TherapyLedger ledger = TherapyThresholds.ledger(
                medPay.policy(),
                2025,
                List.of(
                        new TherapyExpense(
                                LocalDate.of(2025, 3, 3),
                                Discipline.PHYSICAL_THERAPY,
                                new BigDecimal("2400.00"),
                                false),
                        new TherapyExpense(
                                LocalDate.of(2025, 3, 5), Discipline.PHYSICAL_THERAPY, new BigDecimal("28.79"), true)));

        LocalDate kxFrom = ledger.physicalAndSpeech().kxFrom(); // 2025-03-05: 2,428.79 is past 2,410.00
        String toReview = ledger.physicalAndSpeech().toReview().toString(); // 571.21
        assertThat(kxFrom).isEqualTo(LocalDate.of(2025, 3, 5));
        // 3,000.00 − 2,428.79
        assertThat(toReview).isEqualTo("571.21");
    }

    @Test
    void the_denials_of_the_page() {
        MedPay medPay = MedPay.create();
        DenialPatterns patterns = DenialPatterns.inMemory(medPay.policy());
        for (int i = 0; i < 5; i++) {
            patterns.report(new DenialReport(
                    "97110", List.of("GP"), PayerKind.MEDICARE, "97", YearMonth.of(2025, 3), false, false));
        }
        patterns.publish();

        String reason = patterns.summary("97110").topReasons().get(0).label(); // 97
        assertThat(reason).isEqualTo("97");
    }

    @Test
    void the_difference_of_the_page() {
        Insight insight = MedPay.create().insight();
        ReleaseDifference difference =
                insight.releaseComparison().between("RVU23A", "RVU25A", DifferenceFilter.ALL.withCodePrefix("97110"));

        RowDifference row = difference.rows().get(0);
        String moved = row.amount() + " and " + row.percent() + " %"; // -1.03 and -3.45 %
        String csv = difference.toCsv();
        assertThat(moved).isEqualTo("-1.03 and -3.45 %");
        assertThat(csv).startsWith("code,part,kind");
    }
}
