package io.github.medpay.data.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.BilateralIndicator;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.PcTcIndicator;
import io.github.medpay.fee.PhysicianSupervision;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.fee.StatusCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What RULES counted in CMS's tables of 2025, counted again. */
class FeeScheduleFactsTest {

    private static final FeeSchedules SCHEDULES = FeeSchedules.of(new BundledTables());
    private static final FeeSchedule JANUARY = SCHEDULES.get("RVU25A");
    private static final FeeSchedule OCTOBER = SCHEDULES.get("RVU25D");

    private static long count(FeeSchedule schedule, Predicate<FeeScheduleEntry> which) {
        return schedule.entries().filter(which).count();
    }

    private static Set<String> codes(FeeSchedule schedule, Predicate<FeeScheduleEntry> which) {
        return schedule.entries()
                .filter(which)
                .map(entry -> entry.code().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Predicate<FeeScheduleEntry> has(StatusCode status) {
        return entry -> entry.status() == status;
    }

    @Test
    void statusesCountAsTheRuleBookSays() {
        assertThat(count(OCTOBER, entry -> entry.status() == StatusCode.RESTRICTED && entry.hasAmount()))
                .isEqualTo(104);
        assertThat(count(OCTOBER, has(StatusCode.INJECTION))).isEqualTo(8);
        assertThat(count(OCTOBER, entry -> entry.status() == StatusCode.BUNDLED && entry.hasRelativeValues()))
                .isEqualTo(37);
        assertThat(count(JANUARY, entry -> entry.status() == StatusCode.INVALID && entry.hasRelativeValues()))
                .isEqualTo(46);
    }

    @Test
    void fourCodesHaveARowForDiscontinuedProcedures() {
        assertThat(codes(OCTOBER, entry -> entry.rowModifier() == RowModifier.DISCONTINUED))
                .containsExactly("44388", "45378", "G0105", "G0121");
    }

    @Test
    void theWholeIsNotTheSumOfItsPartsIn183Of815Codes() {
        int all = 0;
        int different = 0;
        for (FeeScheduleEntry whole : OCTOBER.entries().toList()) {
            Optional<FeeScheduleEntry> professional = OCTOBER.find(whole.code(), RowModifier.PROFESSIONAL);
            Optional<FeeScheduleEntry> technical = OCTOBER.find(whole.code(), RowModifier.TECHNICAL);
            if (whole.rowModifier() != RowModifier.GLOBAL
                    || whole.status() != StatusCode.ACTIVE
                    || professional.isEmpty()
                    || technical.isEmpty()) {
                continue;
            }
            all++;
            long parts = cents(professional.get()) + cents(technical.get());
            different += cents(whole) == parts ? 0 : 1;
        }
        assertThat(all).isEqualTo(815);
        assertThat(different).isEqualTo(183);
    }

    private static long cents(FeeScheduleEntry entry) {
        return OCTOBER.feeCents(entry, OCTOBER.national(), Setting.NON_FACILITY);
    }

    @Test
    void theHospitalOutpatientCapIsSetFor528CodesAndBindsFor29InEveryLocality() {
        assertThat(codes(OCTOBER, FeeScheduleEntry::isCapped)).hasSize(528);
        for (Locality locality : OCTOBER.localities().all()) {
            Set<String> bound = codes(
                    OCTOBER,
                    entry -> entry.hasAmount()
                            && OCTOBER.feeCents(entry, locality, Setting.NON_FACILITY)
                                    > OCTOBER.capCents(entry, locality, Setting.NON_FACILITY));
            assertThat(bound)
                    .as(locality.toString())
                    .hasSize(29)
                    .contains("70496", "70498", "71275", "74175", "75635", "93976");
        }
    }

    @Test
    void theTherapyListHas52CodesAndTheirSettingsPayTheSame() {
        List<FeeScheduleEntry> therapy = JANUARY.entries()
                .filter(entry -> entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY)
                .toList();
        assertThat(therapy).hasSize(52);
        assertThat(therapy.stream().filter(FeeScheduleEntry::hasAmount))
                .hasSize(51)
                .allSatisfy(entry -> assertThat(entry.practiceExpense(Setting.FACILITY))
                        .isEqualByComparingTo(entry.practiceExpense(Setting.NON_FACILITY)));
    }

    @Test
    void all36EndoscopicBasesHaveIndicator2AndNoBaseOfTheirOwn() {
        Set<ProcedureCode> bases = OCTOBER.entries()
                .flatMap(entry -> entry.endoscopicBase().stream())
                .collect(Collectors.toSet());
        assertThat(bases).hasSize(36).allSatisfy(code -> {
            FeeScheduleEntry base = OCTOBER.get(code, RowModifier.GLOBAL);
            assertThat(base.multipleProcedure()).isEqualTo(MultipleProcedureIndicator.SURGERY);
            assertThat(base.endoscopicBase()).isEmpty();
        });
    }

    @Test
    void theIndicatorsOfARowAreThoseOfTheRecordLayout() {
        // PPRRVU25_JAN: 45378: status A, PC/TC 0, 000, no percentages, multiple 2, bilateral 0, supervision 09, family
        // 99
        FeeScheduleEntry colonoscopy = JANUARY.get("45378");
        assertThat(colonoscopy.status()).isEqualTo(StatusCode.ACTIVE);
        assertThat(colonoscopy.pcTc()).isEqualTo(PcTcIndicator.of('0'));
        assertThat(colonoscopy.globalPeriod()).isEqualTo(GlobalPeriod.ZERO_DAYS);
        assertThat(colonoscopy.preoperativePercent()).isZero();
        assertThat(colonoscopy.multipleProcedure()).isEqualTo(MultipleProcedureIndicator.SURGERY);
        assertThat(colonoscopy.bilateral()).isEqualTo(BilateralIndicator.NO_ADJUSTMENT);
        assertThat(colonoscopy.supervision()).isEqualTo(PhysicianSupervision.of("09"));
        assertThat(colonoscopy.isDiagnosticImaging()).isFalse();
        // 70496: work 1.75, PE 6.56, MP 0.11; cap 6.11 and 0.11; family 88
        FeeScheduleEntry angiography = JANUARY.get("70496");
        assertThat(angiography.work()).isEqualByComparingTo("1.75");
        assertThat(angiography.practiceExpense(Setting.NON_FACILITY)).isEqualByComparingTo("6.56");
        assertThat(angiography.malpractice()).isEqualByComparingTo("0.11");
        assertThat(angiography.capPracticeExpense(Setting.NON_FACILITY)).isEqualByComparingTo("6.11");
        assertThat(angiography.capPracticeExpense(Setting.FACILITY)).isEqualByComparingTo("6.11");
        assertThat(angiography.capMalpractice()).isEqualByComparingTo("0.11");
        assertThat(angiography.isDiagnosticImaging()).isTrue();
        assertThat(angiography.isRare(Setting.FACILITY)).isTrue();
        assertThat(angiography.isRare(Setting.NON_FACILITY)).isFalse();
    }
}
