package io.github.medpay.fee;

import java.math.BigDecimal;

/**
 * Dollars per relative value unit.
 *
 * @param value dollars with four decimals
 * @param kind whom it pays
 */
public record ConversionFactor(BigDecimal value, Kind kind) {

    /** Whom a conversion factor pays. */
    public enum Kind {
        /** Everyone, in years with one factor; from 2026 on, all but qualifying participants. */
        STANDARD,
        /** Qualifying participants in advanced alternative payment models, from 2026 on. */
        QUALIFYING_APM_PARTICIPANT
    }
}
