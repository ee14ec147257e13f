package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Firmness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTableTest {

    private static final UnitCalculator CALCULATOR = Policies.calculator();

    @ParameterizedTest
    @CsvSource({
        "97032,QUARTER_HOUR",
        "97036,QUARTER_HOUR",
        "97110,QUARTER_HOUR",
        "97129,QUARTER_HOUR",
        "97130,QUARTER_HOUR",
        "97750,QUARTER_HOUR",
        "97763,QUARTER_HOUR",
        "97010,UNTIMED",
        "97037,UNTIMED",
        "97150,UNTIMED",
        "97161,UNTIMED",
        "97168,UNTIMED",
        "97552,UNTIMED",
        "98977,UNTIMED",
        "G0283,UNTIMED",
        "92507,UNTIMED",
        "97545,OTHER",
        "97546,OTHER",
        "98980,OTHER",
        "98981,OTHER",
        "96125,OTHER",
        "92607,OTHER",
        "97550,OTHER",
        "97551,OTHER",
        "G0541,OTHER",
        "G0542,OTHER",
        "97039,UNKNOWN",
        "97139,UNKNOWN",
        "99213,UNKNOWN"
    })
    void theRuleBookSaysHowACodeIsTimed(String code, TimeBase base) {
        assertThat(CALCULATOR.timing(ProcedureCode.of(code)).base()).isEqualTo(base);
    }

    @Test
    void theListsHaveTheLengthOfTheRuleBook() {
        assertThat(CALCULATOR.timings().values().stream().filter(CodeTiming::isPooled))
                .hasSize(23);
        assertThat(CALCULATOR.timings()).hasSize(23 + 26 + 10);
    }

    @Test
    void theClassificationIsSoftButForTheGroup() {
        assertThat(CALCULATOR.timing(ProcedureCode.of("97110")).firmness()).isEqualTo(Firmness.KNOWLEDGE);
        assertThat(CALCULATOR.timing(ProcedureCode.of("97150")).firmness()).isEqualTo(Firmness.VERIFIED);
    }

    @Test
    void aCallerMayDefineFurtherCodesAsTimed() {
        UnitCalculator own = CALCULATOR.withTimedCodes(ProcedureCode.of("97139"), ProcedureCode.of("97110"));
        List<TimedService> services =
                List.of(TimedService.of("97139", Services.PT, 8), TimedService.of("97110", Services.PT, 8));
        assertThat(own.calculate(UnitRule.CMS_8_MINUTE, services).units()).isEqualTo(1);
        assertThat(own.timing(ProcedureCode.of("97139")).firmness()).isEqualTo(Firmness.DECISION);
        assertThat(CALCULATOR.calculate(UnitRule.CMS_8_MINUTE, services).units())
                .isEqualTo(2);
    }

    @Test
    void aCallerMayNotTurnAnUntimedServiceIntoATimedOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withTimedCodes(ProcedureCode.of("97150")))
                .withMessageContaining("97150");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withTimedCodes(ProcedureCode.of("97545")))
                .withMessageContaining("2 hours");
    }
}
