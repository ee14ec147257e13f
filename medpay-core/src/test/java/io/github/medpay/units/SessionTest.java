package io.github.medpay.units;

import static io.github.medpay.units.Services.PT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.medpay.code.Discipline;
import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static SessionMinutes read(Interval... intervals) {
        return Policies.calculator().sessions(List.of(intervals));
    }

    private static Interval at(String code, String start, String end) {
        return Interval.of(code, PT, start, end);
    }

    private static Interval assistant(Interval interval) {
        return interval.withClinician("assistant").withRole(ClinicianRole.ASSISTANT);
    }

    @Test
    void intervalsOneAfterTheOtherCountInFull() {
        SessionMinutes day = read(at("97110", "09:00", "09:23"), at("97140", "09:23", "09:38"));
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 23), TimedService.of("97140", PT, 15));
        assertThat(day.overlaps()).isEmpty();
        assertThat(day.findings()).isEmpty();
    }

    @Test
    void exerciseWithActivitiesAtOnceIsAFindingAndTheMinutesCountOnce() {
        SessionMinutes day = read(at("97110", "09:00", "09:30"), at("97530", "09:15", "09:45"));
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 30), TimedService.of("97530", PT, 15));
        assertThat(day.overlaps()).hasSize(1);
        assertThat(day.findings()).hasSize(1);
        Finding finding = day.findings().get(0);
        assertThat(finding.code()).isEqualTo(FindingCode.INTERVALS_OVERLAP);
        assertThat(finding.message())
                .isEqualTo("97110 09:00–09:30 and 97530 09:15–09:45 overlap by 15 minutes:"
                        + " the time counts once, for 97110");
    }

    @Test
    void twoTimedCodesAtOnceAreAFindingAlsoWithTwoClinicians() {
        SessionMinutes day = read(at("97110", "09:00", "09:30"), assistant(at("97530", "09:00", "09:30")));
        assertThat(day.overlaps()).hasSize(1);
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 30), TimedService.of("97530", PT, 0));
    }

    @Test
    void twoDisciplinesAtOnceCountTheMinutesOnce() {
        Interval occupational = Interval.of("97110", Discipline.OCCUPATIONAL_THERAPY, "09:10", "09:40")
                .withClinician("occupational");
        SessionMinutes day = read(at("97110", "09:00", "09:30"), occupational);
        assertThat(day.overlaps()).hasSize(1);
        assertThat(Services.minutes(day.services())).isEqualTo(40);
    }

    @Test
    void minutesOfTherapistAndAssistantTogetherAreTheTherapistsAndNoFinding() {
        SessionMinutes day = read(at("97110", "09:00", "09:20"), assistant(at("97110", "09:10", "09:40")));
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 20, 20));
        assertThat(day.findings()).isEmpty();
    }

    @Test
    void theSameClinicianTwiceAtTheSameServiceCountsOnce() {
        SessionMinutes day = read(at("97110", "09:00", "09:20"), at("97110", "09:10", "09:30"));
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 30));
        assertThat(day.overlaps()).hasSize(1);
    }

    @Test
    void groupMinutesAreNeverOneOnOneMinutesAsWell() {
        SessionMinutes day = read(at("97110", "09:00", "09:30"), at("97150", "09:20", "09:50"));
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 20), TimedService.of("97150", PT, 30));
        assertThat(day.findings().get(0).message()).endsWith("the time counts once, for 97150");
    }

    @Test
    void groupMinutesOfAOneOnOneCodeAreNotCounted() {
        SessionMinutes day = read(at("97110", "09:00", "09:30").withContact(Contact.GROUP));
        assertThat(day.services()).isEmpty();
        assertThat(day.findings()).extracting(Finding::code).containsExactly(FindingCode.GROUP_MINUTES);
    }

    @Test
    void twoCliniciansMayLeadOneGroup() {
        SessionMinutes day = read(at("97150", "09:00", "09:30"), assistant(at("97150", "09:00", "09:30")));
        assertThat(day.findings()).isEmpty();
        assertThat(day.services()).containsExactly(TimedService.of("97150", PT, 30));
    }

    @Test
    void minutesOfAnEvaluationStayOutOfTheTotal() {
        SessionMinutes day = read(at("97110", "08:50", "09:30"), at("97161", "09:00", "09:30"));
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 10), TimedService.of("97161", PT, 30));
        assertThat(day.overlaps()).hasSize(1);
    }

    @Test
    void aSupervisedModalityRunsBesideOtherServices() {
        SessionMinutes day = read(at("97110", "09:00", "09:30"), at("G0283", "09:00", "09:20"));
        assertThat(day.findings()).isEmpty();
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 30), TimedService.of("G0283", PT, 20));
    }

    @Test
    void everySupervisedModalityRunsBesideOtherServicesAndAnEvaluationDoesNot() {
        for (String code : List.of("97010", "97016", "97028", "G0283")) {
            assertThat(read(at("97110", "09:00", "09:30"), at(code, "09:00", "09:30"))
                            .overlaps())
                    .isEmpty();
        }
        for (String code : List.of("97161", "97150", "97037", "97545", "97039")) {
            assertThat(read(at("97110", "09:00", "09:30"), at(code, "09:00", "09:30"))
                            .overlaps())
                    .hasSize(1);
        }
    }

    @Test
    void anEvaluationByAnotherClinicianIsNoOverlapAndAGroupByAnotherClinicianIsOne() {
        SessionMinutes evaluation = read(assistant(at("97110", "09:00", "09:30")), at("97161", "09:00", "09:30"));
        assertThat(evaluation.overlaps()).isEmpty();
        assertThat(evaluation.services())
                .containsExactly(TimedService.of("97110", PT, 0, 30), TimedService.of("97161", PT, 30));
        SessionMinutes group = read(assistant(at("97110", "09:00", "09:30")), at("97150", "09:00", "09:30"));
        assertThat(group.overlaps()).hasSize(1);
    }

    @Test
    void intervalsThatOnlyTouchDoNotOverlap() {
        assertThat(read(at("97161", "09:00", "09:30"), at("97110", "09:30", "10:00"))
                        .overlaps())
                .isEmpty();
    }

    @Test
    void anIntervalThatEndsBeforeItStartsIsNamedAndNotCounted() {
        SessionMinutes day = read(at("97110", "09:30", "09:00"), at("97140", "09:00", "09:00"));
        assertThat(day.services()).isEmpty();
        assertThat(day.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.INTERVAL_INVALID, FindingCode.INTERVAL_INVALID);
        assertThat(day.findings().get(0).message()).startsWith("97110 09:30–09:00");
        assertThat(at("97110", "09:30", "09:00").length()).isEqualTo(Duration.ofMinutes(-30));
    }

    @Test
    void secondsAddUpAndAreNeverRoundedUp() {
        SessionMinutes day = read(at("97110", "09:00:00", "09:07:30"), assistant(at("97110", "09:10:00", "09:17:30")));
        assertThat(day.services()).containsExactly(TimedService.of("97110", PT, 8, 7));
        SessionMinutes short_ = read(at("97110", "09:00:59", "09:08:58"));
        assertThat(short_.services()).containsExactly(TimedService.of("97110", PT, 7));
    }

    @Test
    void theAnswerOfASessionGoesStraightIntoTheCalculation() {
        SessionMinutes day = read(at("97110", "09:00", "09:33"), at("97140", "09:33", "09:40"));
        UnitAllocation allocation = Policies.calculator().calculate(UnitRule.CMS_8_MINUTE, day.services());
        assertThat(allocation.services()).extracting(ServiceUnits::units).containsExactly(2, 1);
    }

    @Test
    @SuppressWarnings("NullAway") // misuse on purpose
    void nullIsMisuse() {
        assertThatNullPointerException()
                .isThrownBy(() -> Policies.calculator().sessions(null))
                .withMessage("intervals");
        assertThatNullPointerException()
                .isThrownBy(() -> at("97110", "09:00", "09:10").withClinician(null));
    }
}
