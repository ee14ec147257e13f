package io.github.medpay.fee;

import java.math.BigDecimal;

/** The whole numbers of tables as decimals, at the edge of the API. */
final class Decimals {

    private Decimals() {}

    static BigDecimal ofHundredths(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    static BigDecimal ofThousandths(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }

    static BigDecimal ofTenThousandths(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
