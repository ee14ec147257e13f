package io.github.medpay.bench.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A row of the fee schedule as most programs hold it.
 *
 * @param work relative value
 * @param nonFacilityPe relative value
 * @param facilityPe relative value
 * @param malpractice relative value
 */
record FeeRow(BigDecimal work, BigDecimal nonFacilityPe, BigDecimal facilityPe, BigDecimal malpractice) {

    /**
     * The fee of one unit.
     *
     * @param gpci of the locality
     * @param facility whether in a facility
     * @param factor dollars a relative value unit
     */
    BigDecimal fee(GpciRow gpci, boolean facility, BigDecimal factor) {
        return work.multiply(gpci.work())
                .add((facility ? facilityPe : nonFacilityPe).multiply(gpci.practiceExpense()))
                .add(malpractice.multiply(gpci.malpractice()))
                .multiply(factor)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
