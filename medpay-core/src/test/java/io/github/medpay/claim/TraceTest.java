package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.modifier.PriceStep;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void aStepIsMadeWhenItIsRead() {
        Trace trace = Trace.empty();
        trace.add(Rule.FEE, 2879, "one unit");
        assertThat(trace.get(0)).isNotSameAs(trace.get(0)).isEqualTo(trace.get(0));
        assertThat(trace.get(0))
                .isEqualTo(new TraceStep(Rule.FEE, Rule.FEE.citation(), null, new BigDecimal("28.79"), "one unit"));
    }

    @Test
    void aResultIsExactWithAtLeastTwoDecimals() {
        Trace trace = Trace.empty();
        trace.add(new PriceStep(Rule.ASSISTANT, Ratio.of(4, 25), Ratio.of(127154 * 4, 25), ""));
        trace.add(Rule.ALLOWED, 20300, "");
        assertThat(trace.get(0).result()).isEqualTo(new BigDecimal("203.4464"));
        assertThat(trace.get(0).factor()).isEqualTo(new BigDecimal("0.16"));
        assertThat(trace.get(0).detail()).isNull();
        assertThat(trace.get(1).result()).isEqualTo(new BigDecimal("203.00"));
    }

    @Test
    void theEndIsSaidOnlyWhereItIsNew() {
        Trace trace = Trace.empty();
        trace.end(Rule.NOT_PAID, 0, "NOT_PAYABLE");
        assertThat(trace).hasSize(1);
        trace.end(Rule.ALLOWED, 0, "again");
        assertThat(trace).hasSize(1);
        trace.end(Rule.ALLOWED, 1, "another");
        assertThat(trace).extracting(TraceStep::rule).containsExactly(Rule.NOT_PAID, Rule.ALLOWED);
    }

    @Test
    void aTraceCannotBeChangedByItsReader() {
        Trace trace = Trace.empty();
        trace.add(Rule.FEE, 1, "");
        assertThatThrownBy(() -> trace.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> trace.add(trace.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }
}
