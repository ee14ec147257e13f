package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.Small;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.TableKinds;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RULES §4; Medicare Claims Processing Manual, chapter 12, §50.G. */
class AnesthesiaFeesTest {

    private static final AnesthesiaFees FEES = Small.schedule().anesthesia();

    @Test
    void baseUnitsAreThoseOfTheList() {
        assertThat(FEES.baseUnits(ProcedureCode.of("00142"))).hasValue(4);
        assertThat(FEES.baseUnits(ProcedureCode.of("00100"))).isEmpty();
    }

    /** Minutes / 15 with one decimal: 33 → 2.2, 8 → 0.5(3), 1 → 0.0(67) → 0.1, 10 → 0.66 → 0.7. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "8, 5", "10, 7", "15, 10", "33, 22", "150, 100"})
    void timeIsFifteenMinutesAUnitWithOneDecimal(int minutes, long tenths) {
        assertThat(AnesthesiaFees.timeTenths(minutes, Policies.usual())).isEqualTo(tenths);
    }

    /** Example 56: (4 + 2.2) × the factor of the nation, Alabama and Alaska. */
    @Test
    void unitsTimesTheFactorOfTheLocality() {
        assertThat(AnesthesiaFees.cents(62, Small.schedule().national())).isEqualTo(12597);
        assertThat(AnesthesiaFees.cents(62, Small.locality("10112", "00"))).isEqualTo(11972);
        assertThat(AnesthesiaFees.cents(62, Small.alaska())).isEqualTo(17273);
    }

    @Test
    void aLocalityWithoutAFactorHasNoAmount() {
        Locality later = Small.schedules().get("RVU26C").localities().get("02102", "01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnesthesiaFees.cents(62, later))
                .withMessageContaining("02102/01");
    }

    @Test
    void theListIsOpenedOnceAndMayBeMissing() {
        AtomicInteger opened = new AtomicInteger();
        AnesthesiaFees fees = FeeSchedule.of(
                        new SmallTables().open(TableKinds.RELEASE, "RVU25A"),
                        () -> {
                            opened.incrementAndGet();
                            return Optional.<AnesthesiaTable>empty();
                        },
                        Policies::medicare)
                .anesthesia();
        assertThat(opened).hasValue(0);
        assertThat(fees.baseUnits(ProcedureCode.of("00142"))).isEmpty();
        assertThat(fees.baseUnits(ProcedureCode.of("01996"))).isEmpty();
        assertThat(opened).hasValue(1);
    }
}
