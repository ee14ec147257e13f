package io.github.medpay.data.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.fee.AssistantIndicator;
import io.github.medpay.fee.BilateralIndicator;
import io.github.medpay.fee.CoSurgeonIndicator;
import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.PcTcIndicator;
import io.github.medpay.fee.PhysicianSupervision;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.fee.TeamSurgeryIndicator;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.MueAdjudication;
import io.github.medpay.ncci.MueRationale;
import io.github.medpay.ncci.PtpRationale;
import io.github.medpay.spi.TableException;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader lets pass is what the rules can name, no more and no less. */
class KnownValuesTest {

    static Stream<Arguments> indicators() {
        return Stream.of(
                release("profile.status", c -> StatusCode.of((char) c)),
                release("profile.pc-tc", c -> PcTcIndicator.of((char) c)),
                release("profile.multiple-procedure", c -> MultipleProcedureIndicator.of((char) c)),
                release("profile.bilateral", c -> BilateralIndicator.of((char) c)),
                release("profile.assistant", c -> AssistantIndicator.of((char) c)),
                release("profile.co-surgeon", c -> CoSurgeonIndicator.of((char) c)),
                release("profile.team", c -> TeamSurgeryIndicator.of((char) c)),
                ncci(PtpCodec.KIND, "row.indicator", ModifierIndicator::of),
                ncci(PtpCodec.KIND, "row.rationale", PtpRationale::of),
                ncci(MueCodec.KIND, "mue.adjudication", MueAdjudication::of),
                ncci(MueCodec.KIND, "mue.rationale", MueRationale::of));
    }

    private static Arguments release(String section, IntFunction<Object> named) {
        return arguments(ReleaseCodec.KIND, section, named);
    }

    private static Arguments ncci(String kind, String section, IntFunction<Object> named) {
        return arguments(kind, section, named);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("indicators")
    void a_column_of_indicators_holds_what_its_type_names(String kind, String section, IntFunction<Object> named) {
        byte[] sound = SmallTables.sound(kind);
        for (int value = 0; value < 128; value++) {
            TableReader table = TableReader.open("t", Rewritten.with(sound, section, 1, value));
            assertThat(isRead(table)).as("%s %d", section, value).isEqualTo(isNamed(named, value));
        }
    }

    private static boolean isNamed(IntFunction<Object> named, int value) {
        try {
            return named.apply(value) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean isRead(TableReader table) {
        try {
            SmallTables.read("t", table);
            return true;
        } catch (TableException refused) {
            return false;
        }
    }

    @Test
    void supervision_and_global_periods_are_those_that_their_types_name() {
        assertThat(Known.SUPERVISION)
                .isEqualTo(Arrays.stream(PhysicianSupervision.values())
                        .map(PhysicianSupervision::symbol)
                        .collect(Collectors.joining(" ")));
        assertThat(RelativeValueTable.GLOBAL_PERIODS)
                .isEqualTo(Arrays.stream(GlobalPeriod.values())
                        .map(GlobalPeriod::symbol)
                        .collect(Collectors.joining(" ")));
    }

    /** 3 relative values × index × factor × 100 %: 3 × 999,999 × 9,999 × 999,999 × 100 is 3.0 × 10¹⁸, below 2⁶³. */
    @Test
    void the_largest_fee_that_a_table_can_ask_for_fits_a_long() {
        long largest = Math.multiplyExact(
                Math.multiplyExact(
                        3L * Known.MOST_HUNDREDTHS * Known.MOST_THOUSANDTHS, (long) Known.MOST_TEN_THOUSANDTHS),
                100L);

        assertThat(largest).isLessThan(Long.MAX_VALUE);
    }
}
