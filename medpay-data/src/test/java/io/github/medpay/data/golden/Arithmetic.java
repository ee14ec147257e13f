package io.github.medpay.data.golden;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Works out the sums that stand beside a golden case, apart from the code under test: {@code + - * /}, brackets,
 * {@code min(a, b)} and {@code max(a, b)}. A result is rounded half up to the decimals that it is written with.
 */
final class Arithmetic {

    private static final int DIGITS = 30;

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /** Whether a sum is true; a remark, which has no result, is. */
    static boolean isTrue(String sum) {
        int equal = sum.lastIndexOf(" = ");
        if (equal < 0) {
            return true;
        }
        BigDecimal result = new BigDecimal(result(sum));
        return of(sum.substring(0, equal))
                        .setScale(result.scale(), RoundingMode.HALF_UP)
                        .compareTo(result)
                == 0;
    }

    /** What stands behind the equals sign, without the remark that may follow; empty for a mere remark. */
    static String result(String sum) {
        int equal = sum.lastIndexOf(" = ");
        return equal < 0 ? "" : sum.substring(equal + 3).split(" ", 2)[0];
    }

    static BigDecimal of(String expression) {
        Arithmetic arithmetic = new Arithmetic(expression);
        BigDecimal value = arithmetic.sum();
        if (arithmetic.at != arithmetic.text.length()) {
            throw new IllegalStateException("not understood from column " + arithmetic.at + ": " + expression);
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (true) {
            if (take("+")) {
                value = value.add(product());
            } else if (take("-")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        BigDecimal value = operand();
        while (true) {
            if (take("*")) {
                value = value.multiply(operand());
            } else if (take("/")) {
                value = value.divide(operand(), DIGITS, RoundingMode.HALF_UP);
            } else {
                return value;
            }
        }
    }

    private BigDecimal operand() {
        if (take("min(")) {
            BigDecimal first = argument();
            return first.min(last());
        }
        if (take("max(")) {
            BigDecimal first = argument();
            return first.max(last());
        }
        return take("(") ? last() : number();
    }

    private BigDecimal argument() {
        BigDecimal value = sum();
        require(",");
        return value;
    }

    private BigDecimal last() {
        BigDecimal value = sum();
        require(")");
        return value;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }

    private boolean take(String symbol) {
        boolean there = text.startsWith(symbol, at);
        at += there ? symbol.length() : 0;
        return there;
    }

    private void require(String symbol) {
        if (!take(symbol)) {
            throw new IllegalStateException(symbol + " is missing at column " + at + ": " + text);
        }
    }
}
