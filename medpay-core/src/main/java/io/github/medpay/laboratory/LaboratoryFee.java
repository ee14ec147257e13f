package io.github.medpay.laboratory;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.table.LaboratoryTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the clinical laboratory fee schedule pays for one test.
 *
 * <p>The rate is the same in every locality. There is no deductible and no coinsurance on it, and assignment is mandatory
 * (Claims Processing Manual ch. 16 §§30.1, 30.2); of these sections the titles were read, not the texts.
 *
 * <p>Immutable.
 */
@CheckReturnValue
public final class LaboratoryFee {

    private static final char NATIONAL = 'N';

    private final ProcedureCode code;
    private final boolean waived;
    private final int rate;
    private final boolean national;
    private final LocalDate effectiveFrom;

    LaboratoryFee(LaboratoryTable table, int row) {
        this.code = ProcedureCode.fromInt(table.code()[row]);
        this.waived = table.waived()[row] != 0;
        this.rate = table.rate()[row];
        this.national = table.indicator()[row] == NATIONAL;
        this.effectiveFrom = LocalDate.ofEpochDay(table.effective()[row]);
    }

    /**
     * The code.
     *
     * @return five characters
     */
    public ProcedureCode code() {
        return code;
    }

    /**
     * Whether this is the row with modifier QW, of a test waived under the Clinical Laboratory Improvement Amendments.
     *
     * @return false for the row without a modifier
     */
    public boolean isWaived() {
        return waived;
    }

    /**
     * Whether the contractor sets the price: indicator L, or no rate.
     *
     * @return true where there is no national rate
     */
    public boolean isContractorPriced() {
        return !national || rate == 0;
    }

    /**
     * The rate of one test.
     *
     * @return dollars with two decimals; empty where the contractor prices
     */
    public Optional<BigDecimal> rate() {
        return isContractorPriced() ? Optional.empty() : Optional.of(Cents.toDollars(rate));
    }

    /**
     * As {@link #rate()}, as a whole number; allocates nothing.
     *
     * @return cents; zero where the contractor prices
     */
    public long rateCents() {
        return isContractorPriced() ? 0 : rate;
    }

    /**
     * The day from which the file has the rate in force.
     *
     * @return the first day
     */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /**
     * The amount of a line: rate × units.
     *
     * @param units one or more
     * @return dollars with two decimals; empty where the contractor prices
     * @throws IllegalArgumentException if the units are less than one
     */
    public Optional<BigDecimal> allowed(int units) {
        return isContractorPriced() ? Optional.empty() : Optional.of(Cents.toDollars(allowedCents(units)));
    }

    /**
     * As {@link #allowed}, in cents; allocates nothing.
     *
     * @param units one or more
     * @return whole cents
     * @throws IllegalArgumentException if the units are less than one
     * @throws IllegalStateException if the contractor prices the code
     */
    public long allowedCents(int units) {
        if (units < 1) {
            throw new IllegalArgumentException("units are at least one: " + units);
        }
        if (isContractorPriced()) {
            throw new IllegalStateException("the contractor prices " + code + "; ask isContractorPriced() first");
        }
        return (long) rate * units;
    }

    @Override
    public String toString() {
        return code
                + (waived ? "-QW " : " ")
                + rate().map(BigDecimal::toPlainString).orElse("priced by the contractor");
    }
}
