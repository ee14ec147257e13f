package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.fixture.Policies;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code golden.txt}: the manual's examples, RULES 60 to 70, and the fine points of RULES §5 and §10. */
class UnitGoldenCases {

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theServicesEarnTheUnitsOfTheRuleBook(GoldenCase golden) {
        UnitAllocation allocation = Policies.calculator().calculate(golden.rule(), golden.services());
        List<String> earned = allocation.services().stream()
                .map(service -> service.plainUnits() + "+" + service.assistantUnits() + " " + service.reason())
                .toList();
        assertThat(earned).isEqualTo(golden.expected());
    }

    @Test
    void everyCaseIsReadAndHasAnIdOfItsOwn() throws IOException {
        List<String> ids = GoldenCase.all().map(GoldenCase::id).toList();
        assertThat(ids).hasSizeGreaterThan(35).doesNotHaveDuplicates();
    }
}
