package io.github.medpay.units;

import static io.github.medpay.units.Services.PT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fixture.Policies;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitComparisonTest {

    private static final FeeSchedule SCHEDULE = SmallSchedule.of2025();

    private static UnitComparison compare(TimedService... services) {
        return Policies.calculator().compare(List.of(services));
    }

    @Test
    void theMidpointMayGiveMore() {
        UnitComparison comparison = compare(TimedService.of("97110", PT, 8), TimedService.of("97140", PT, 8));
        assertThat(comparison.difference()).isEqualTo(1);
        assertThat(comparison.difference(0)).isZero();
        assertThat(comparison.difference(1)).isEqualTo(1);
    }

    @Test
    void theMidpointMayGiveLess() {
        assertThat(compare(TimedService.of("97110", PT, 33), TimedService.of("97140", PT, 7))
                        .difference())
                .isEqualTo(-1);
    }

    @Test
    void theDollarsOfASecondUnitHaveHalfThePracticeExpense() {
        // RULES 19: 97110 twice and 97140 once are 28.79 + 21.83 + 20.70 = 71.32; RULES 17: 97110 twice are 50.62.
        UnitDollars dollars = compare(TimedService.of("97110", PT, 33), TimedService.of("97140", PT, 7))
                .dollars(SCHEDULE, SCHEDULE.national());
        assertThat(dollars.medicare()).isEqualTo("71.32");
        assertThat(dollars.midpoint()).isEqualTo("50.62");
        assertThat(dollars.difference()).isEqualTo("-20.70");
        assertThat(dollars.unpriced()).isEmpty();
    }

    @Test
    void theHighestPracticeExpenseIsPaidInFullNotTheHighestFee() {
        // RULES 21: 97124 has the higher practice expense (0.56 over 0.48), so it is the full one: 29.76 + 24.26.
        UnitDollars dollars = compare(TimedService.of("97112", PT, 15), TimedService.of("97124", PT, 15))
                .dollars(SCHEDULE, SCHEDULE.national());
        assertThat(dollars.medicare()).isEqualTo("54.02");
    }

    @Test
    void onATieOfPracticeExpenseTheHigherFeeIsPaidInFull() {
        // RULES 22: 92522 and 97533, both 1.38: 108.68 + 38.17, in either order.
        TimedService evaluation = TimedService.of("92522", Discipline.SPEECH_LANGUAGE_PATHOLOGY, 40);
        TimedService sensory = TimedService.of("97533", Discipline.SPEECH_LANGUAGE_PATHOLOGY, 15);
        assertThat(compare(evaluation, sensory)
                        .dollars(SCHEDULE, SCHEDULE.national())
                        .medicare())
                .isEqualTo("146.85");
        assertThat(compare(sensory, evaluation)
                        .dollars(SCHEDULE, SCHEDULE.national())
                        .medicare())
                .isEqualTo("146.85");
    }

    @Test
    void everyUnitOfAServiceOutsideTheTherapyReductionIsPaidInFull() {
        UnitDollars dollars = compare(TimedService.of("97129", PT, 30)).dollars(SCHEDULE, SCHEDULE.national());
        assertThat(dollars.medicare()).isEqualTo("43.34");
    }

    @Test
    void aCodeWithoutUnitsIsNotUnpriced() {
        UnitDollars dollars = compare(TimedService.of("97116", PT, 7)).dollars(SCHEDULE, SCHEDULE.national());
        assertThat(dollars.unpriced()).isEmpty();
    }

    @Test
    void theMinutesToTheNextUnitUnderTheMidpointAreThoseOfTheNearestService() {
        UnitComparison comparison = compare(TimedService.of("97110", PT, 20), TimedService.of("97140", PT, 10));
        assertThat(comparison.midpoint().pools().get(0).minutesToNextUnit()).isEqualTo(3);
        assertThat(comparison.medicare().pools().get(0).minutesToNextUnit()).isEqualTo(8);
        assertThat(comparison.midpoint().pools().get(0).tableRow()).isEmpty();
    }

    @Test
    void aServiceOutsideTheTherapyReductionIsPaidInFull() {
        // RULES 24: 97110 and 97129: 28.79 + 21.67.
        UnitDollars dollars = compare(TimedService.of("97110", PT, 15), TimedService.of("97129", PT, 15))
                .dollars(SCHEDULE, SCHEDULE.national());
        assertThat(dollars.medicare()).isEqualTo("50.46");
    }

    @Test
    void aCodeWithoutAnAmountIsNamedAndInNoSum() {
        UnitDollars dollars = compare(TimedService.of("97110", PT, 15), TimedService.of("97039", PT, 15))
                .dollars(SCHEDULE, SCHEDULE.national());
        assertThat(dollars.medicare()).isEqualTo("28.79");
        assertThat(dollars.unpriced()).containsExactly(ProcedureCode.of("97039"));
    }

    @Test
    void noServicesAreWorthNothing() {
        assertThat(compare().dollars(SCHEDULE, SCHEDULE.national()).medicare()).isEqualTo("0.00");
    }
}
