package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import java.math.BigDecimal;

/**
 * How a fee, or the hospital outpatient cap of a fee, comes about: three components, their sum, the conversion factor and
 * the unrounded amount.
 *
 * @param work the work component
 * @param practiceExpense the practice expense component of the setting
 * @param malpractice the malpractice component
 * @param adjustedUnits the sum of the products, five decimals
 * @param conversionFactor dollars per unit, four decimals
 * @param unrounded units × factor, nine decimals; the amount is this, rounded half up to the cent
 */
public record FeeBreakdown(
        Component work,
        Component practiceExpense,
        Component malpractice,
        BigDecimal adjustedUnits,
        BigDecimal conversionFactor,
        BigDecimal unrounded) {

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

    /** How the hospital outpatient cap of a row comes about, with the work that counts in it (RULES §1D). */
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
}
