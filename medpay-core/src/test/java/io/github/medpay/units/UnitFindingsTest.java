package io.github.medpay.units;

import static io.github.medpay.units.Services.PT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitFindingsTest {

    private static ServiceUnits one(TimedService service) {
        return Policies.calculator()
                .calculate(UnitRule.CMS_8_MINUTE, List.of(service))
                .services()
                .get(0);
    }

    private static List<FindingCode> codes(ServiceUnits service) {
        return service.findings().stream().map(Finding::code).toList();
    }

    @Test
    void negativeMinutesAreRefusedByTheNameOfTheField() {
        ServiceUnits service = one(TimedService.of("97110", PT, 10, -1));
        assertThat(service.isRefused()).isTrue();
        assertThat(codes(service)).containsExactly(FindingCode.MINUTES_INVALID);
        assertThat(service.findings().get(0).message()).isEqualTo("97110: assistantMinutes is negative: no unit");
        assertThat(one(TimedService.of("97161", PT, -1)).units()).isZero();
        assertThat(one(TimedService.of("97161", PT, 5000)).findings().get(0).message())
                .isEqualTo("97161: more than the 1,440 minutes of a day: no unit");
        assertThat(one(TimedService.of("97110", PT, 0)).findings().get(0).message())
                .isEqualTo("97110: a timed service without minutes: no unit");
        assertThat(one(TimedService.of("97110", PT, -1, 10)).findings().get(0).message())
                .contains("therapistMinutes");
    }

    @Test
    void moreMinutesThanADayHasAreRefusedAlsoWhereTheSumIsNoInt() {
        assertThat(one(TimedService.of("97110", PT, 1440)).units()).isEqualTo(96);
        assertThat(one(TimedService.of("97110", PT, 1440, 1)).isRefused()).isTrue();
        ServiceUnits huge = one(TimedService.of("97161", PT, Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(huge.units()).isZero();
        assertThat(huge.wholeQuarters()).isZero();
        assertThat(huge.remainder()).isZero();
        assertThat(huge.findings().get(0).message()).contains("1,440");
    }

    @Test
    void aPoolOverADayIsCountedAndSaid() {
        List<TimedService> services = List.of(TimedService.of("97110", PT, 1000), TimedService.of("97140", PT, 1000));
        UnitAllocation allocation = Policies.calculator().calculate(UnitRule.CMS_8_MINUTE, services);
        assertThat(allocation.units()).isEqualTo(133);
        assertThat(allocation.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.MINUTES_OVER_DAY, FindingCode.UNITS_TIE);
        List<TimedService> wholeDay = List.of(TimedService.of("97110", PT, 1440));
        assertThat(Policies.calculator()
                        .calculate(UnitRule.CMS_8_MINUTE, wholeDay)
                        .findings())
                .isEmpty();
    }

    @Test
    void aTimedServiceNeedsMinutesAndAnUntimedServiceDoesNot() {
        assertThat(codes(one(TimedService.of("97110", PT, 0)))).containsExactly(FindingCode.MINUTES_INVALID);
        assertThat(one(TimedService.of("97161", PT, 0)).units()).isEqualTo(1);
        assertThat(one(TimedService.of("97161", PT, 0)).findings()).isEmpty();
    }

    @Test
    void aCodeInNeitherListSaysSo() {
        ServiceUnits service = one(TimedService.of("97039", PT, 20));
        assertThat(codes(service)).containsExactly(FindingCode.TIMING_UNKNOWN);
        assertThat(service.findings().get(0).message())
                .isEqualTo("97039 is in no list of timed or untimed codes: 1 unit, minutes outside the total");
    }

    @Test
    void anotherTimeBaseSaysWhichItIs() {
        ServiceUnits service = one(TimedService.of("97550", PT, 30));
        assertThat(codes(service)).containsExactly(FindingCode.TIME_BASE_OTHER);
        assertThat(service.findings().get(0).message()).contains("30 minutes, then 15 minutes by its add-on");
    }

    @Test
    void minutesThatEarnNoUnitSaySo() {
        assertThat(codes(one(TimedService.of("97110", PT, 7)))).containsExactly(FindingCode.NO_UNIT_EARNED);
    }

    @Test
    void anAssistantOfSpeechLanguagePathologyOrOfNoDisciplineIsAFinding() {
        ServiceUnits speech = one(TimedService.of("97129", Discipline.SPEECH_LANGUAGE_PATHOLOGY, 0, 15));
        assertThat(codes(speech)).containsExactly(FindingCode.ASSISTANT_NOT_ALLOWED);
        assertThat(speech.findings().get(0).message())
                .isEqualTo("97129: Medicare has no assistant's modifier for speech-language pathology;"
                        + " the minutes count, and no unit is marked");
        ServiceUnits none = one(new TimedService(ProcedureCode.of("97129"), null, 0, 15));
        assertThat(codes(none)).containsExactly(FindingCode.ASSISTANT_NOT_ALLOWED);
        assertThat(none.findings().get(0).message()).contains("for no discipline;");
        assertThat(none.plainUnits()).isEqualTo(1);
        assertThat(none.assistantModifier()).isEmpty();
    }

    @Test
    void anAssistantAtAnEvaluationIsAFinding() {
        for (String code : List.of("97161", "97164", "97168")) {
            ServiceUnits service = one(TimedService.of(code, Discipline.OCCUPATIONAL_THERAPY, 20, 10));
            assertThat(codes(service)).containsExactly(FindingCode.ASSISTANT_NOT_ALLOWED);
            assertThat(service.findings().get(0).message())
                    .isEqualTo(code + ": an assistant may not furnish an evaluation");
        }
        assertThat(one(TimedService.of("97150", PT, 20, 10)).findings()).isEmpty();
        assertThat(one(TimedService.of("97530", PT, 20, 10)).findings()).isEmpty();
        assertThat(one(TimedService.of("97161", PT, 20)).findings()).isEmpty();
    }

    @Test
    void aTieIsSaidOnEveryServiceThatTakesPart() {
        UnitAllocation allocation = Policies.calculator()
                .calculate(
                        UnitRule.CMS_8_MINUTE,
                        List.of(TimedService.of("97112", PT, 20), TimedService.of("97110", PT, 20)));
        for (ServiceUnits service : allocation.services()) {
            assertThat(codes(service)).containsExactly(FindingCode.UNITS_TIE);
        }
        assertThat(allocation.findings()).hasSize(1);
        assertThat(allocation.pools().get(0).tied()).hasSize(2);
    }

    @Test
    void aTieNamesAllWhoTakePartAndThoseWhoHaveTheUnits() {
        List<TimedService> services = List.of(
                TimedService.of("97530", PT, 1),
                TimedService.of("97110", PT, 8),
                TimedService.of("97112", PT, 8),
                TimedService.of("97140", PT, 8));
        UnitAllocation allocation = Policies.calculator().calculate(UnitRule.CMS_8_MINUTE, services);
        assertThat(allocation.pools().get(0).tied()).hasSize(3);
        assertThat(allocation.services().get(1).findings().get(0).message())
                .isEqualTo("97110, 97112 and 97140 have the same remainder of 8 minutes:"
                        + " any of them may be given the 2 units that are left; here 97110 and 97112 have them");
    }

    @Test
    void equalRemaindersThatAllWinAreNoTie() {
        UnitAllocation allocation = Policies.calculator()
                .calculate(
                        UnitRule.CMS_8_MINUTE,
                        List.of(TimedService.of("97112", PT, 12), TimedService.of("97110", PT, 12)));
        assertThat(allocation.units()).isEqualTo(2);
        assertThat(allocation.findings()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // misuse on purpose
    void nullIsMisuseAndTheFieldIsNamed() {
        UnitCalculator calculator = Policies.calculator();
        assertThatNullPointerException()
                .isThrownBy(() -> calculator.calculate(null, List.of()))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> calculator.calculate(UnitRule.CMS_8_MINUTE, null))
                .withMessage("services");
        assertThatNullPointerException()
                .isThrownBy(() -> calculator.calculate(UnitRule.CMS_8_MINUTE, Arrays.asList((TimedService) null)))
                .withMessage("services[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> TimedService.of("97110", null, 5))
                .withMessage("discipline");
        assertThatIllegalArgumentException().isThrownBy(() -> TimedService.of("9711", PT, 5));
    }

    @Test
    void noServicesEarnNothing() {
        UnitAllocation allocation = Policies.calculator().calculate(UnitRule.CMS_8_MINUTE, List.of());
        assertThat(allocation.units()).isZero();
        assertThat(allocation.pools()).isEmpty();
        assertThat(allocation.explain()).isEqualTo("Result: no services.");
    }
}
