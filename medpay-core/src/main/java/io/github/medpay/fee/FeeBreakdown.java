package io.github.medpay.fee;

import java.math.BigDecimal;

/**
 * How a fee comes about: three components, their sum, the conversion factor and the unrounded amount.
 *
 * @param work the work component
 * @param practiceExpense the practice expense component of the setting
 * @param malpractice the malpractice component
 * @param adjustedUnits the sum of the products, five decimals
 * @param conversionFactor dollars per unit, four decimals
 * @param unrounded units × factor, nine decimals; the fee is this, rounded half up to the cent
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

    static FeeBreakdown of(
            FeeScheduleEntry entry, Locality locality, io.github.medpay.code.Setting setting, BigDecimal factor) {
        Gpci gpci = locality.gpci();
        Component work = Component.of(entry.work(), gpci.work());
        Component practice = Component.of(entry.practiceExpense(setting), gpci.practiceExpense());
        Component malpractice = Component.of(entry.malpractice(), gpci.malpractice());
        BigDecimal units = work.product().add(practice.product()).add(malpractice.product());
        return new FeeBreakdown(work, practice, malpractice, units, factor, units.multiply(factor));
    }
}
