package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every split of minutes (RULES §5A, §5B). */
class UnitProperties {

    private static final UnitCalculator CALCULATOR = Policies.calculator();

    @Provide
    Arbitrary<List<TimedService>> timed() {
        return Services.timed();
    }

    @Provide
    Arbitrary<List<TimedService>> any() {
        return Services.any();
    }

    private static UnitAllocation medicare(List<TimedService> services) {
        return CALCULATOR.calculate(UnitRule.CMS_8_MINUTE, services);
    }

    @Property
    void theUnitsEqualTheTableForAnySplitOfTheMinutes(@ForAll("timed") List<TimedService> services) {
        assertThat(medicare(services).units()).isEqualTo((Services.minutes(services) + 7) / 15);
    }

    @Property
    void eachServiceHasItsWholeQuartersOrOneMore(@ForAll("timed") List<TimedService> services) {
        for (ServiceUnits service : medicare(services).services()) {
            assertThat(service.units() - service.service().totalMinutes() / 15).isBetween(0, 1);
        }
    }

    @Property
    void noLoserHasALargerRemainderThanAWinner(@ForAll("timed") List<TimedService> services) {
        int smallestWinner = 15;
        int largestLoser = -1;
        for (ServiceUnits service : medicare(services).services()) {
            if (service.units() > service.wholeQuarters()) {
                smallestWinner = Math.min(smallestWinner, service.remainder());
            } else {
                largestLoser = Math.max(largestLoser, service.remainder());
            }
        }
        if (smallestWinner < 15) {
            assertThat(largestLoser).isLessThanOrEqualTo(smallestWinner);
            assertThat(medicare(services).pools().get(0).tied().isEmpty()).isEqualTo(largestLoser < smallestWinner);
        }
    }

    @Property
    void orderChangesNothingButTheChoiceInATie(@ForAll("timed") List<TimedService> services, @ForAll long seed) {
        List<TimedService> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(seed));
        UnitAllocation first = medicare(services);
        UnitAllocation second = medicare(shuffled);
        assertThat(second.units()).isEqualTo(first.units());
        if (first.pools().isEmpty() || first.pools().get(0).tied().isEmpty()) {
            assertThat(second.services()).containsExactlyInAnyOrderElementsOf(first.services());
        } else {
            assertThat(second.services().stream().filter(service -> !service.isTied()))
                    .containsExactlyInAnyOrderElementsOf(first.services().stream()
                            .filter(service -> !service.isTied())
                            .toList());
        }
    }

    @Property
    void aMinuteMoreNeverLowersTheTotal(
            @ForAll("timed") List<TimedService> services, @ForAll @IntRange(max = 8) int index) {
        if (index >= services.size()) {
            return;
        }
        TimedService old = services.get(index);
        List<TimedService> more = new ArrayList<>(services);
        more.set(
                index,
                new TimedService(old.code(), old.discipline(), old.therapistMinutes() + 1, old.assistantMinutes()));
        for (UnitRule rule : UnitRule.values()) {
            assertThat(CALCULATOR.calculate(rule, more).units())
                    .isGreaterThanOrEqualTo(CALCULATOR.calculate(rule, services).units());
        }
    }

    @Property
    void theMinutesToTheNextUnitEarnItAndOneFewerDoNot(@ForAll("timed") List<TimedService> services) {
        UnitAllocation allocation = medicare(services);
        if (allocation.pools().isEmpty()) {
            return;
        }
        int missing = allocation.pools().get(0).minutesToNextUnit();
        assertThat(missing).isBetween(1, 15);
        assertThat((allocation.timedMinutes() + missing + 7) / 15).isEqualTo(allocation.units() + 1);
        assertThat((allocation.timedMinutes() + missing - 1 + 7) / 15).isEqualTo(allocation.units());
    }

    @Property
    void aSingleServiceHasTheSameUnitsUnderBothRules(@ForAll @IntRange(max = 1440) int minutes) {
        UnitComparison comparison = CALCULATOR.compare(List.of(TimedService.of("97110", Services.PT, minutes)));
        assertThat(comparison.difference()).isZero();
    }

    @Property
    void theComparisonSaysByHowMuchTheRulesDiffer(@ForAll("timed") List<TimedService> services) {
        UnitComparison comparison = CALCULATOR.compare(services);
        int sum = 0;
        for (int i = 0; i < services.size(); i++) {
            sum += comparison.difference(i);
        }
        assertThat(comparison.difference())
                .isEqualTo(sum)
                .isEqualTo(comparison.midpoint().units() - comparison.medicare().units());
    }

    @Property
    void noContentThrowsAndEveryAnswerIsInOrder(@ForAll("any") List<TimedService> services) {
        for (UnitRule rule : UnitRule.values()) {
            UnitAllocation allocation = CALCULATOR.calculate(rule, services);
            assertThat(allocation.services()).extracting(ServiceUnits::service).containsExactlyElementsOf(services);
            assertThat(allocation.explain()).contains("Result: ");
        }
    }

    @Property
    void unitsBilledAsEarnedAreExact(@ForAll("any") List<TimedService> services) {
        UnitAllocation allocation = medicare(services);
        Map<ProcedureCode, Integer> billed = new HashMap<>();
        allocation.services().forEach(service -> billed.merge(service.service().code(), service.units(), Integer::sum));
        UnitAudit audit = allocation.audit(billed);
        assertThat(audit.verdict()).isEqualTo(BilledVerdict.EXACT);
        assertThat(audit.findings()).isEmpty();
    }

    @Property
    void billingAnAcceptableChoiceOfATieIsExact(@ForAll("timed") List<TimedService> services, @ForAll long seed) {
        List<TimedService> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(seed));
        UnitAllocation other = medicare(shuffled);
        Map<ProcedureCode, Integer> billed = new HashMap<>();
        other.services().forEach(service -> billed.merge(service.service().code(), service.units(), Integer::sum));
        assertThat(medicare(services).audit(billed).verdict()).isEqualTo(BilledVerdict.EXACT);
    }
}
