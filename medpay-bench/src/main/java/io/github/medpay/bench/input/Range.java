package io.github.medpay.bench.input;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers to draw from.
 *
 * @param least the smallest
 * @param most the largest; below the smallest where there are none
 */
record Range(int least, int most) {

    /** From {@code 3} or {@code 2-6}; null is none. */
    static Range parse(@Nullable String text) {
        if (text == null) {
            return new Range(0, -1);
        }
        int dash = text.indexOf('-');
        return dash < 0
                ? new Range(Integer.parseInt(text), Integer.parseInt(text))
                : new Range(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    boolean isNone() {
        return most < least;
    }

    int draw(Random random) {
        return least + random.nextInt(most - least + 1);
    }
}
