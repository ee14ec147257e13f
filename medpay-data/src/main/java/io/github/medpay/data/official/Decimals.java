package io.github.medpay.data.official;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers as whole numbers of their last place; exact, or refused. */
final class Decimals {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{0,12})?|\\.\\d{1,12}");

    private Decimals() {}

    /**
     * The number in units of its last place.
     *
     * @param text such as {@code 1}, {@code 0.43} or {@code .69}; no sign, no exponent
     * @param scale decimals
     * @param most the largest number in units of its last place
     * @return {@code text × 10^scale}
     * @throws IllegalArgumentException if the text is no such number, has more decimals, or is larger
     */
    static int parse(String text, int scale, int most) {
        int value = parse(text, scale);
        if (value > most) {
            throw new IllegalArgumentException("larger than " + BigDecimal.valueOf(most, scale));
        }
        return value;
    }

    /** As {@link #parse(String, int, int)}, as large as an int. */
    static int parse(String text, int scale) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(text.isEmpty() ? "blank instead of a number" : "not a number");
        }
        BigDecimal scaled = new BigDecimal(text).movePointRight(scale).stripTrailingZeros();
        if (scaled.scale() > 0) {
            throw new IllegalArgumentException("more than " + scale + " decimals");
        }
        try {
            return scaled.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too large", e);
        }
    }
}
