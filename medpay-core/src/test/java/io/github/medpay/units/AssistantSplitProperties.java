package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every split between therapist and assistant (RULES §5D). */
class AssistantSplitProperties {

    private static final UnitCalculator CALCULATOR = Policies.calculator();

    @Provide
    Arbitrary<List<TimedService>> any() {
        return Services.any();
    }

    @Provide
    Arbitrary<List<TimedService>> timed() {
        return Services.timed();
    }

    @Property
    void plainAndAssistantUnitsAreTheUnitsWithoutTheSplit(@ForAll("any") List<TimedService> services) {
        List<TimedService> joint = services.stream()
                .map(service -> service.hasPossibleMinutes()
                        ? new TimedService(service.code(), service.discipline(), service.totalMinutes(), 0)
                        : service)
                .toList();
        for (UnitRule rule : UnitRule.values()) {
            List<ServiceUnits> split = CALCULATOR.calculate(rule, services).services();
            List<ServiceUnits> whole = CALCULATOR.calculate(rule, joint).services();
            for (int i = 0; i < split.size(); i++) {
                assertThat(split.get(i).plainUnits() + split.get(i).assistantUnits())
                        .isEqualTo(whole.get(i).units());
                assertThat(whole.get(i).assistantUnits()).isZero();
            }
        }
    }

    @Property
    void eachHasAtLeastTheWholeQuartersOfTheirOwn(@ForAll("timed") List<TimedService> services) {
        for (ServiceUnits service :
                CALCULATOR.calculate(UnitRule.CMS_8_MINUTE, services).services()) {
            assertThat(service.assistantUnits())
                    .isBetween(
                            service.service().assistantMinutes() / 15,
                            service.service().assistantMinutes() / 15 + 1);
            assertThat(service.plainUnits())
                    .isGreaterThanOrEqualTo(service.service().therapistMinutes() / 15);
        }
    }

    @Property
    void anUntimedServiceIsMarkedByTheIntegerMethod(
            @ForAll @IntRange(max = 120) int therapist, @ForAll @IntRange(max = 60) int assistant) {
        List<TimedService> services = List.of(TimedService.of("97150", Services.PT, therapist, assistant));
        ServiceUnits service =
                CALCULATOR.calculate(UnitRule.CMS_8_MINUTE, services).services().get(0);
        boolean marked = assistant >= (therapist + assistant + 5) / 10 + 1;
        assertThat(service.assistantUnits()).isEqualTo(marked ? 1 : 0);
        assertThat(service.assistantModifier().isPresent()).isEqualTo(marked);
    }

    @Property
    void onlyPhysicalAndOccupationalTherapyHaveAModifier(
            @ForAll Discipline discipline, @ForAll @IntRange(min = 8, max = 60) int assistant) {
        List<TimedService> services = List.of(TimedService.of("97110", discipline, 0, assistant));
        ServiceUnits service =
                CALCULATOR.calculate(UnitRule.CMS_8_MINUTE, services).services().get(0);
        switch (discipline) {
            case PHYSICAL_THERAPY -> assertThat(service.assistantModifier()).contains(Modifier.of("CQ"));
            case OCCUPATIONAL_THERAPY -> assertThat(service.assistantModifier()).contains(Modifier.of("CO"));
            case SPEECH_LANGUAGE_PATHOLOGY ->
                assertThat(service.assistantModifier()).isEmpty();
        }
    }
}
