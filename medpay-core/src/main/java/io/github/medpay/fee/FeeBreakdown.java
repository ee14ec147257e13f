package io.github.medpay.fee;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.Setting;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a fee, or the hospital outpatient cap of a fee, comes about: three components, their sum, the conversion factor and
 * the unrounded amount.
 */
@JsonPropertyOrder({"work", "practiceExpense", "malpractice", "adjustedUnits", "conversionFactor", "unrounded"})
public final class FeeBreakdown {

    private final Component work;
    private final Component practiceExpense;
    private final Component malpractice;
    private final BigDecimal adjustedUnits;
    private final BigDecimal conversionFactor;
    private final BigDecimal unrounded;

    FeeBreakdown(
            Component work,
            Component practiceExpense,
            Component malpractice,
            BigDecimal adjustedUnits,
            BigDecimal conversionFactor,
            BigDecimal unrounded) {
        this.work = work;
        this.practiceExpense = practiceExpense;
        this.malpractice = malpractice;
        this.adjustedUnits = adjustedUnits;
        this.conversionFactor = conversionFactor;
        this.unrounded = unrounded;
    }

    /** {@return the work component} */
    @JsonProperty("work")
    public Component work() {
        return work;
    }

    /** {@return the practice expense component of the setting} */
    @JsonProperty("practiceExpense")
    public Component practiceExpense() {
        return practiceExpense;
    }

    /** {@return the malpractice component} */
    @JsonProperty("malpractice")
    public Component malpractice() {
        return malpractice;
    }

    /** {@return the sum of the products, five decimals} */
    @JsonProperty("adjustedUnits")
    public BigDecimal adjustedUnits() {
        return adjustedUnits;
    }

    /** {@return dollars per unit, four decimals} */
    @JsonProperty("conversionFactor")
    public BigDecimal conversionFactor() {
        return conversionFactor;
    }

    /** {@return units × factor, nine decimals; the amount is this, rounded half up to the cent} */
    @JsonProperty("unrounded")
    public BigDecimal unrounded() {
        return unrounded;
    }

    /**
     * One of the three components.
     *
     * @param relativeValue relative value units, two decimals
     * @param gpci geographic practice cost index, three decimals
     * @param product units × index, five decimals
     */
    public record Component(BigDecimal relativeValue, BigDecimal gpci, BigDecimal product) {

        static Component of(BigDecimal relativeValue, BigDecimal gpci) {
            return new Component(relativeValue, gpci, relativeValue.multiply(gpci));
        }
    }

    /** How the fee of a row comes about. */
    static FeeBreakdown of(FeeScheduleEntry entry, Locality locality, Setting setting, BigDecimal factor) {
        return of(entry.work(), entry.practiceExpense(setting), entry.malpractice(), locality, factor);
    }

    /** How the hospital outpatient cap of a row comes about, with the work that counts in it. */
    static FeeBreakdown ofCap(
            FeeScheduleEntry entry, BigDecimal work, Locality locality, Setting setting, BigDecimal factor) {
        return of(work, entry.capPracticeExpense(setting), entry.capMalpractice(), locality, factor);
    }

    private static FeeBreakdown of(
            BigDecimal work, BigDecimal practiceExpense, BigDecimal malpractice, Locality locality, BigDecimal factor) {
        Gpci gpci = locality.gpci();
        Component workPart = Component.of(work, gpci.work());
        Component practicePart = Component.of(practiceExpense, gpci.practiceExpense());
        Component malpracticePart = Component.of(malpractice, gpci.malpractice());
        BigDecimal units = workPart.product().add(practicePart.product()).add(malpracticePart.product());
        return new FeeBreakdown(workPart, practicePart, malpracticePart, units, factor, units.multiply(factor));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeeBreakdown same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "FeeBreakdown" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(work, practiceExpense, malpractice, adjustedUnits, conversionFactor, unrounded);
    }
}
