package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.MedPay;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.AnesthesiaFees;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeBreakdown;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Localities;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.fee.ZipLocality;
import io.github.medpay.rule.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/fees.md}. */
class FeesPageTest {

    private static final Page PAGE = Page.of("docs/fees.md");

    private final FeeSchedules schedules = FeeSchedules.of(new BundledTables());
    private final FeeSchedule schedule = schedules.get("RVU25A");
    private final Locality alaska = schedule.localities().get("02102", "01");

    @Test
    @SuppressWarnings("HidingField") // the page's first example
    void theFormulaAndTheBreakdown() {
        FeeSchedules schedules = FeeSchedules.of(new BundledTables());
        FeeSchedule schedule = schedules.get("RVU25A");
        Locality alaska = schedule.localities().get("02102", "01");

        Fee fee = schedule.fee("97110", alaska, Setting.NON_FACILITY);
        BigDecimal amount = fee.amount().orElseThrow(); // 37.06
        BigDecimal nonParticipating = fee.nonParticipating().orElseThrow(); // 35.21
        BigDecimal limitingCharge = fee.limitingCharge().orElseThrow(); // 40.49
        assertThat(List.of(amount, nonParticipating, limitingCharge)).hasToString("[37.06, 35.21, 40.49]");

        FeeBreakdown breakdown = fee.breakdown();
        BigDecimal practice = breakdown.practiceExpense().product(); // 0.43 × 1.081 = 0.46483
        BigDecimal units = breakdown.adjustedUnits(); // 1.14575
        BigDecimal unrounded = breakdown.unrounded(); // 37.061002375
        assertThat(List.of(practice, units, unrounded)).hasToString("[0.46483, 1.14575, 37.061002375]");
    }

    @Test
    void rows() {
        FeeScheduleEntry head = schedule.get("70450");
        StatusCode status = head.status(); // ACTIVE
        MultipleProcedureIndicator pool = head.multipleProcedure(); // IMAGING
        List<FeeScheduleEntry> rows = schedule.rowsOf(head.code()); // 70450, 70450-26, 70450-TC
        Optional<FeeScheduleEntry> unknown = schedule.find("97111"); // empty
        assertThat(status).isEqualTo(StatusCode.ACTIVE);
        assertThat(pool).isEqualTo(MultipleProcedureIndicator.IMAGING);
        assertThat(rows).hasToString("[70450, 70450-26, 70450-TC]");
        assertThat(unknown).isEmpty();
        assertThatThrownBy(() -> schedule.get("97111"))
                .satisfies(error -> assertThat(PAGE.text()).contains(error.getMessage()));
    }

    @Test
    void settings() {
        Fee office = schedule.fee("99213", schedule.national(), PlaceOfService.of("11")); // 88.95
        Fee hospital = schedule.fee("99213", schedule.national(), PlaceOfService.of("22")); // 63.72
        assertThat(List.of(office.amount(), hospital.amount())).hasToString("[Optional[88.95], Optional[63.72]]");
    }

    @Test
    void everyFacilityOfThePageIsOne() {
        String facilities = PAGE.text().replaceAll("(?s).*These are facilities: ([0-9, ]+)\\(M; 02 is K\\).*", "$1");
        for (int place = 0; place < 100; place++) {
            String code = "%02d".formatted(place);
            assertThat(MedPay.create().policy().on(LocalDate.of(2025, 2, 3)).setting(PlaceOfService.of(code))
                            == Setting.FACILITY)
                    .as(code)
                    .isEqualTo(facilities.contains(code));
        }
    }

    @Test
    void theCap() {
        Fee angiography = schedule.fee("70496", alaska, Setting.NON_FACILITY);
        BigDecimal before = angiography.uncapped().orElseThrow(); // 316.40
        BigDecimal cap = angiography.cap().orElseThrow(); // 300.66
        BigDecimal paid = angiography.amount().orElseThrow(); // 300.66
        assertThat(List.of(before, cap, paid)).hasToString("[316.40, 300.66, 300.66]");
    }

    @Test
    void localities() {
        Localities localities = schedule.localities();
        List<Locality> newYork = localities.inState("NY"); // five
        List<Locality> arlington = localities.inCounty("VA", "Arlington"); // 12202/01: Washington and suburbs
        ZipLocality zip = schedules.zipCodes().get("36855");
        boolean ambiguous = zip.needsExtension(); // true: only the +4 extension decides
        Locality place = localities.get(zip.key());
        assertThat(newYork).hasSize(5);
        assertThat(arlington)
                .singleElement()
                .satisfies(found -> assertThat(found.key()).hasToString("12202/01"));
        assertThat(ambiguous).isTrue();
        assertThat(place.state()).isEqualTo("AL");
    }

    @Test
    void releases() {
        ReleaseChoice choice = schedules.get(LocalDate.of(2025, 5, 2));
        String used = choice.schedule().release(); // RVU25A
        String missing = choice.ownRelease(); // RVU25B
        Fee neighbour = choice.fee("97110", choice.schedule().national(), Setting.NON_FACILITY);
        Confidence confidence = neighbour.confidence(); // MEDIUM
        String why = neighbour.reasons().get(0);
        assertThat(List.of(used, missing)).containsExactly("RVU25A", "RVU25B");
        assertThat(confidence).isEqualTo(Confidence.MEDIUM);
        assertThat(PAGE.text()).contains("\"" + why + "\"");
    }

    @Test
    void anesthesia() {
        int base = schedule.anesthesia().baseUnits(ProcedureCode.of("00142")).orElseThrow(); // 4
        long tenths = 10L * base + AnesthesiaFees.timeTenths(33, schedule.policy()); // 33 minutes are 2.2 units: 62
        long cents = AnesthesiaFees.cents(tenths, alaska); // 6.2 × 27.86 = 172.73
        assertThat(tenths).isEqualTo(62);
        assertThat(cents).isEqualTo(17273);
    }

    @Test
    void cents() {
        int code = ProcedureCode.pack("97110");
        long plain = schedule.feeCents(code, RowModifier.GLOBAL, alaska, Setting.NON_FACILITY); // 3706
        long further = schedule.reducedFeeCents(schedule.get("97110"), alaska, Setting.NON_FACILITY, 50); // 2954
        assertThat(List.of(plain, further)).containsExactly(3706L, 2954L);
    }
}
