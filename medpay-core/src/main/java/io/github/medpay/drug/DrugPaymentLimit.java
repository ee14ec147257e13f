package io.github.medpay.drug;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.table.DrugTable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What Medicare pays at most for one billing unit of a drug, vaccine or blood product in a quarter.
 *
 * <p>Medicare's allowed amount is the lesser of this limit for all units and the charge (42 CFR 414.904(a)). The limit is
 * the same in every locality and setting. Its rounding to cents, once for all units of a line, is a decision of this library.
 *
 * <p>Immutable.
 */
@CheckReturnValue
public final class DrugPaymentLimit {

    private static final int SCALE = 3;
    private static final int THOUSANDTHS_OF_A_DOLLAR_IN_A_CENT = 10;
    private static final int WHOLE = 100_000;

    private final ProcedureCode code;
    private final int limit;
    private final int coinsurance;
    private final Optional<Dosage> dosage;
    private final int notes;

    DrugPaymentLimit(DrugTable table, int row) {
        this.code = ProcedureCode.fromInt(table.code()[row]);
        this.limit = table.limit()[row];
        this.coinsurance = table.coinsurance()[row];
        this.dosage = table.dosage()[row] == 0
                ? Optional.empty()
                : Optional.of(new Dosage(plain(table.dosage()[row]), DosageUnit.ofCode(table.dosageUnit()[row])));
        this.notes = table.notes()[row];
    }

    private static BigDecimal plain(int thousandths) {
        BigDecimal amount = BigDecimal.valueOf(thousandths, SCALE).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
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
     * Whether the file lists the code without a limit, so that the contractor sets the price.
     *
     * @return true where there is no limit
     */
    public boolean isContractorPriced() {
        return limit == DrugTable.NO_LIMIT;
    }

    /**
     * The payment limit of one billing unit.
     *
     * @return dollars with three decimals; empty where the contractor prices
     */
    public Optional<BigDecimal> limit() {
        return isContractorPriced() ? Optional.empty() : Optional.of(BigDecimal.valueOf(limit, SCALE));
    }

    /**
     * As {@link #limit()}, as a whole number; allocates nothing.
     *
     * @return thousandths of a dollar; zero where the contractor prices
     */
    public long limitThousandths() {
        return isContractorPriced() ? 0 : limit;
    }

    /**
     * The patient's share of the allowed amount.
     *
     * @return percent with three decimals: 20.000, less where the price rose faster than inflation, or 0.000
     */
    public BigDecimal coinsurancePercent() {
        return BigDecimal.valueOf(coinsurance, SCALE);
    }

    /**
     * As {@link #coinsurancePercent()}, as a whole number; allocates nothing.
     *
     * @return thousandths of a percent: 20000 is 20.000 percent
     */
    public int coinsuranceThousandths() {
        return coinsurance;
    }

    /**
     * Whether the patient pays nothing: the file's coinsurance is 0.000 percent, as for influenza, pneumococcal, hepatitis B
     * and COVID-19 vaccines. That the deductible does not apply either is known in the field, and not said in the file.
     *
     * @return true for a coinsurance of 0.000 percent
     */
    public boolean isFreeForPatient() {
        return coinsurance == 0;
    }

    /**
     * How much one billing unit is.
     *
     * @return the dosage; empty where it is more than a number and a unit, such as a mixture or a range
     */
    public Optional<Dosage> dosage() {
        return dosage;
    }

    /**
     * What the file says beside the limit.
     *
     * @return notes in the order of their names' declaration
     */
    public Set<DrugNote> notes() {
        EnumSet<DrugNote> all = EnumSet.noneOf(DrugNote.class);
        for (DrugNote note : DrugNote.values()) {
            if (has(note)) {
                all.add(note);
            }
        }
        return Collections.unmodifiableSet(all);
    }

    /**
     * Whether the file says something beside the limit.
     *
     * @param note what
     * @return true if it does
     */
    public boolean has(DrugNote note) {
        return (notes >>> note.code() & 1) != 0;
    }

    /**
     * The limit of a line: limit × units, rounded once to cents, a half going up.
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
        return Cents.divideHalfUp((long) limit * units, THOUSANDTHS_OF_A_DOLLAR_IN_A_CENT);
    }

    /**
     * The patient's share of an amount in cents, rounded once, a half going up; allocates nothing.
     *
     * @param cents the allowed amount after the deductible, zero or more
     * @return whole cents
     */
    public long coinsuranceCents(long cents) {
        return Cents.divideHalfUp(Math.multiplyExact(cents, coinsurance), WHOLE);
    }

    @Override
    public String toString() {
        return code + " " + limit().map(BigDecimal::toPlainString).orElse("priced by the contractor");
    }
}
