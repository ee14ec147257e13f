package io.github.medpay.fee;

import java.util.function.ToIntFunction;

/** From a character of CMS's record layout to the indicator that it stands for: one look into an array. */
final class Symbols<E extends Enum<E>> {

    private static final int CHARACTERS = 128;

    private final E[] values;
    private final byte[] place = new byte[CHARACTERS];

    /** Of all values of an enum, each with its character. */
    Symbols(E[] values, ToIntFunction<E> symbol) {
        this.values = values.clone();
        for (int i = 0; i < values.length; i++) {
            place[symbol.applyAsInt(values[i])] = (byte) (i + 1);
        }
    }

    /**
     * The indicator of a character.
     *
     * @throws IllegalArgumentException if the record layout has no such value
     */
    E of(char symbol) {
        int found = symbol < CHARACTERS ? place[symbol] : 0;
        if (found == 0) {
            throw new IllegalArgumentException(
                    "no " + values[0].getDeclaringClass().getSimpleName() + " " + symbol);
        }
        return values[found - 1];
    }
}
