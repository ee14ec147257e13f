package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What anesthesia is worth: base units by code, time units by minutes, dollars by the locality's anesthesia conversion
 * factor (Medicare Claims Processing Manual, chapter 12, §50; 42 CFR 414.46).
 *
 * <p>Time units are minutes / 15 with one decimal, rounded half up. The base units are those of CMS's list of 2022, the
 * newest available.
 */
@CheckReturnValue
public final class AnesthesiaFees {

    /** Cents per (tenth of a unit × ten-thousandth of a dollar): 10 × 10,000 / 100. */
    private static final long PER_CENT = 1_000L;

    private final Supplier<Optional<AnesthesiaTable>> source;
    private volatile @org.jspecify.annotations.Nullable AnesthesiaTable table;

    AnesthesiaFees(Supplier<Optional<AnesthesiaTable>> source) {
        this.source = source;
    }

    /**
     * The base units of a code.
     *
     * @param code an anesthesia code
     * @return whole units, or empty where the list does not hold the code
     */
    public OptionalInt baseUnits(ProcedureCode code) {
        AnesthesiaTable units = open();
        int at = Arrays.binarySearch(units.code(), code.toInt());
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(units.baseUnits()[at]);
    }

    /**
     * The time units of minutes, in tenths: {@code HALF_UP(minutes / 15, one decimal)}.
     *
     * @param minutes anesthesia minutes, 0 or more
     * @param policy what holds on the date of service
     * @return tenths of a unit; 33 minutes are 22
     */
    public static long timeTenths(int minutes, PolicyPeriod policy) {
        return Cents.divideHalfUp(minutes * 10L, policy.number(PolicyNumber.ANESTHESIA_MINUTES_OF_A_UNIT));
    }

    /**
     * What units are worth in a locality, in cents.
     *
     * @param unitTenths base and time units together, in tenths
     * @param locality a locality with an anesthesia conversion factor
     * @return whole cents, rounded once
     * @throws IllegalArgumentException if the locality has no anesthesia conversion factor
     */
    public static long cents(long unitTenths, Locality locality) {
        if (locality.anesthesiaFactor() == 0) {
            throw new IllegalArgumentException("no anesthesia conversion factor for " + locality.key());
        }
        return Cents.divideHalfUp(unitTenths * locality.anesthesiaFactor(), PER_CENT);
    }

    private AnesthesiaTable open() {
        AnesthesiaTable units = table;
        if (units == null) {
            units = source.get().orElseGet(() -> new AnesthesiaTable(0, new int[0], new byte[0]));
            table = units;
        }
        return units;
    }
}
