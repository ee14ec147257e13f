package io.github.medpay.units;

import static io.github.medpay.units.Services.PT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The explanations, read aloud. */
class ExplanationTest {

    private static String explain(UnitRule rule, TimedService... services) {
        return Policies.calculator().calculate(rule, List.of(services)).explain();
    }

    @Test
    void theCaseOf33And7Minutes() {
        assertThat(explain(UnitRule.CMS_8_MINUTE, TimedService.of("97110", PT, 33), TimedService.of("97140", PT, 7)))
                .isEqualTo("""
                        Medicare's 8-minute rule, physical therapy (Claims Processing Manual ch. 5 §20.2)
                        The timed minutes are 40. The row 38 to 52 minutes gives 3 units.
                        13 minutes short of a fourth unit.
                        97110: 33 minutes, that is 2 whole quarters and 3 minutes over.
                        97140: 7 minutes, that is 0 whole quarters and 7 minutes over.
                        The whole quarters are 2 units. 1 unit is left for the largest remainders: 97140 with 7, 97110 with 3.
                        97140 has it.
                        Result: 97110 2 units, 97140 1 unit.""");
    }

    @Test
    void oneMinuteShortOfAFourthUnit() {
        assertThat(explain(UnitRule.CMS_8_MINUTE, TimedService.of("97110", PT, 52)))
                .contains("1 minute short of a fourth unit.");
        assertThat(explain(UnitRule.CMS_8_MINUTE, TimedService.of("97110", PT, 150)))
                .contains("8 minutes short of an eleventh unit.");
        assertThat(explain(UnitRule.CMS_8_MINUTE, TimedService.of("97110", PT, 307)))
                .contains("1 minute short of a 21st unit.");
    }

    @Test
    void aTieSaysWhoHasTheUnitAndWhoCouldHaveIt() {
        assertThat(explain(UnitRule.CMS_8_MINUTE, TimedService.of("97112", PT, 20), TimedService.of("97110", PT, 20)))
                .contains("97112 has it, of equal remainders by more minutes and then by order.")
                .contains(
                        "UNITS_TIE: 97112 and 97110 have the same remainder of 5 minutes: either may be given the unit"
                                + " that is left; here 97112 has it.");
    }

    @Test
    void noUnitIsSaidPlainly() {
        assertThat(explain(UnitRule.CMS_8_MINUTE, TimedService.of("97110", PT, 7)))
                .contains("The row 0 to 7 minutes gives 0 units.")
                .contains("1 minute short of a first unit.")
                .contains("No unit is earned.")
                .contains("NO_UNIT_EARNED: 97110: 7 minutes earn no unit.");
    }

    @Test
    void theAssistantsPartIsReadBesideTheTherapists() {
        assertThat(explain(
                        UnitRule.CMS_8_MINUTE,
                        TimedService.of("97110", PT, 13, 23),
                        TimedService.of("97140", PT, 30),
                        TimedService.of("97150", PT, 10, 10)))
                .contains("The whole quarters make all 4 units. None is left for a remainder.")
                .contains("97110: therapist 13 minutes, assistant 23: 1 unit plain, 1 unit with CQ.")
                .contains("97150: untimed group service, 1 unit, its minutes stay out of the total, with CQ.");
    }

    @Test
    void theMidpointRuleReadsEachServiceAlone() {
        assertThat(explain(UnitRule.AMA_MIDPOINT, TimedService.of("97112", PT, 7), TimedService.of("97110", PT, 24)))
                .startsWith("The midpoint rule of CPT, physical therapy (CPT, midpoint rule)\n")
                .contains("97112: 7 minutes alone give 0 units. 1 minute short of a first unit.")
                .contains("97110: 24 minutes alone give 2 units. 14 minutes short of a third unit.");
    }
}
