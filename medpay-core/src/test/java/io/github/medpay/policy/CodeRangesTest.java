package io.github.medpay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeRangesTest {

    private final PolicyPeriod policy = Policies.medicare().on(LocalDate.of(2025, 2, 3));

    /** Every code of every list is in it, and the codes beside a range are not, unless another range has them. */
    @Test
    void aListHoldsItsRangesAndNothingBeside() {
        for (CodeList list : CodeList.values()) {
            List<CodeRange> ranges = policy.ranges(list);
            for (CodeRange range : ranges) {
                for (int code = range.first().toInt(); code <= range.last().toInt(); code++) {
                    assertThat(policy.contains(list, code))
                            .as(list + " " + ProcedureCode.fromInt(code))
                            .isTrue();
                }
                for (int beside :
                        new int[] {range.first().toInt() - 1, range.last().toInt() + 1}) {
                    assertThat(policy.contains(list, beside))
                            .as(list + " " + ProcedureCode.fromInt(beside))
                            .isEqualTo(ranges.stream()
                                    .anyMatch(other -> other.first().toInt() <= beside
                                            && beside <= other.last().toInt()));
                }
            }
        }
        assertThat(policy.ranges(CodeList.PREVENTIVE)).isNotEmpty();
    }
}
