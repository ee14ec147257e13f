package io.github.medpay.fee;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.internal.table.LocalityRow;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A payment locality of one release, with its indices; or the nation, where every index is 1.000.
 *
 * <p>Indices change by year, so a locality belongs to the release it was looked up in.
 */
public final class Locality {

    private static final int ONE = 1000;
    private static final LocalityKey NATIONAL_KEY = LocalityKey.of("00000", "00");

    private final LocalityRow row;

    Locality(LocalityRow row) {
        this.row = row;
    }

    static Locality national(int anesthesiaConversionFactor) {
        return new Locality(new LocalityRow(NATIONAL_KEY, "US", "NATIONAL", ONE, ONE, ONE, anesthesiaConversionFactor));
    }

    /**
     * Contractor and number; {@code 00000/00} for the nation.
     *
     * @return the key
     */
    public LocalityKey key() {
        return row.key();
    }

    /**
     * Whether this is the nation: every index 1.000.
     *
     * @return true for national amounts
     */
    public boolean isNational() {
        return row.key().equals(NATIONAL_KEY);
    }

    /**
     * The state.
     *
     * @return two letters; {@code US} for the nation
     */
    public String state() {
        return row.state();
    }

    /**
     * CMS's name of the area.
     *
     * @return the name, in capitals
     */
    public String name() {
        return row.name();
    }

    /**
     * The indices.
     *
     * @return work, practice expense and malpractice, three decimals each
     */
    public Gpci gpci() {
        return new Gpci(
                Decimals.ofThousandths(row.workGpci()),
                Decimals.ofThousandths(row.practiceExpenseGpci()),
                Decimals.ofThousandths(row.malpracticeGpci()));
    }

    /**
     * The anesthesia conversion factor, dollars per unit.
     *
     * @return the factor with four decimals, or empty where the release came without one
     */
    public Optional<BigDecimal> anesthesiaConversionFactor() {
        int factor = row.anesthesiaConversionFactor();
        return factor == 0 ? Optional.empty() : Optional.of(Decimals.ofTenThousandths(factor));
    }

    int work() {
        return row.workGpci();
    }

    int practiceExpense() {
        return row.practiceExpenseGpci();
    }

    int malpractice() {
        return row.malpracticeGpci();
    }

    int anesthesiaFactor() {
        return row.anesthesiaConversionFactor();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Locality locality && row.equals(locality.row));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(row);
    }

    @Override
    public String toString() {
        return row.key() + " " + row.name();
    }
}
