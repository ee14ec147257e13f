package io.github.medpay.fee;

import java.math.BigDecimal;

/** Whole numbers to decimals at the edge of the API. */
final class Money {

    private Money() {}

    static BigDecimal ofCents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

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
