package io.github.medpay.fee;

/** From a character of CMS's record layout to the indicator that it stands for: one look into an array. */
@SuppressWarnings("EnumOrdinal") // places in an array, never stored
final class Symbols<E extends Enum<E>> {

    private static final int CHARACTERS = 128;

    private final E[] values;
    private final byte[] place = new byte[CHARACTERS];

    /** Of the values of an enum, none of which has a character yet. */
    Symbols(E[] values) {
        this.values = values.clone();
    }

    /** Gives a value its character. */
    void put(char symbol, E value) {
        place[symbol] = (byte) (value.ordinal() + 1);
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
