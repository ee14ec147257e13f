package io.github.medpay.units;

import static io.github.medpay.units.Services.PT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitAuditTest {

    private static final ProcedureCode EXERCISE = ProcedureCode.of("97110");
    private static final ProcedureCode MANUAL = ProcedureCode.of("97140");

    private static final UnitAllocation THIRTY_THREE_AND_SEVEN = allocation(33, 7);

    private static UnitAllocation allocation(int exercise, int manual) {
        return Policies.calculator()
                .calculate(
                        UnitRule.CMS_8_MINUTE,
                        List.of(TimedService.of("97110", PT, exercise), TimedService.of("97140", PT, manual)));
    }

    @Test
    void threeUnitsOfOneCodeFor33And7MinutesAreMisallocated() {
        UnitAudit audit = THIRTY_THREE_AND_SEVEN.audit(Map.of(EXERCISE, 3));
        assertThat(audit.verdict()).isEqualTo(BilledVerdict.MISALLOCATED);
        assertThat(audit.difference()).isZero();
        assertThat(audit.findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.UNITS_MISALLOCATED, FindingCode.UNITS_OVER_BILLED, FindingCode.UNITS_UNDER_BILLED);
        assertThat(audit.findings().get(1).message()).isEqualTo("97110: billed 3 units, earned 2, 1 unit over");
    }

    @Test
    void aMissingUnitIsUnderBilledByOne() {
        UnitAudit audit = THIRTY_THREE_AND_SEVEN.audit(Map.of(EXERCISE, 2));
        assertThat(audit.verdict()).isEqualTo(BilledVerdict.UNDER);
        assertThat(audit.difference()).isEqualTo(-1);
        assertThat(audit.findings().get(0).message()).isEqualTo("billed 2 units, earned 3 in all, 1 unit under");
    }

    @Test
    void aUnitTooManyIsOverBilledAlsoForACodeWithoutMinutes() {
        UnitAudit audit = THIRTY_THREE_AND_SEVEN.audit(Map.of(EXERCISE, 2, MANUAL, 1, ProcedureCode.of("97530"), 1));
        assertThat(audit.verdict()).isEqualTo(BilledVerdict.OVER);
        assertThat(audit.codes().get(2).verdict()).isEqualTo(BilledVerdict.OVER);
        assertThat(audit.codes().get(0).verdict()).isEqualTo(BilledVerdict.EXACT);
    }

    @Test
    void inATieEitherChoiceIsExact() {
        UnitAllocation tie = allocation(20, 20);
        assertThat(tie.audit(Map.of(EXERCISE, 2, MANUAL, 1)).verdict()).isEqualTo(BilledVerdict.EXACT);
        assertThat(tie.audit(Map.of(EXERCISE, 1, MANUAL, 2)).verdict()).isEqualTo(BilledVerdict.EXACT);
        assertThat(tie.audit(Map.of(EXERCISE, 3, MANUAL, 0)).verdict()).isEqualTo(BilledVerdict.MISALLOCATED);
        assertThat(tie.audit(Map.of(EXERCISE, 2, MANUAL, 2)).verdict()).isEqualTo(BilledVerdict.OVER);
        assertThat(tie.audit(Map.of(EXERCISE, 1, MANUAL, 1)).verdict()).isEqualTo(BilledVerdict.UNDER);
    }

    @Test
    void negativeBilledUnitsAreMisuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THIRTY_THREE_AND_SEVEN.audit(Map.of(EXERCISE, -1)))
                .withMessageContaining("billed");
    }
}
