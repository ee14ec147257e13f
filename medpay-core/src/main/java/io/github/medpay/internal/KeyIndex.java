package io.github.medpay.internal;

/**
 * From a whole number to its row, by open addressing. It keeps the rows' numbers in 16 bits and compares the keys where they lie;
 * a look-up allocates nothing and mostly reads one place.
 */
public final class KeyIndex {

    /** No row has the key. */
    public static final int NONE = -1;

    private static final int MOST_ROWS = Character.MAX_VALUE;
    private static final int SPREAD = 0x9E3779B9;

    /** At least so many for each row, so that most keys have their own. */
    private static final int PLACES_OF_ROW = 4;

    /** The key of each row. */
    private final int[] keys;

    /** One more than a row; 0 where there is none. */
    private final char[] places;

    private final int shift;

    /**
     * An index of keys; the row of a key is its place.
     *
     * @param keys zero or more each, none twice, at most 65,535; kept, not copied
     * @throws IllegalArgumentException if a key is negative or there twice, or there are too many
     */
    public KeyIndex(int... keys) {
        if (keys.length > MOST_ROWS) {
            throw new IllegalArgumentException(keys.length + " rows, at most " + MOST_ROWS + " can be looked up");
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(keys.length, 1) * PLACES_OF_ROW - 1);
        this.keys = keys;
        this.shift = Integer.SIZE - bits;
        this.places = new char[1 << bits];
        for (int row = 0; row < keys.length; row++) {
            if (keys[row] < 0 || find(keys[row]) != NONE) {
                throw new IllegalArgumentException("row " + row + " has a key that is negative or there twice");
            }
            put(row);
        }
    }

    private void put(int row) {
        int place = (keys[row] * SPREAD) >>> shift;
        while (places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        places[place] = (char) (row + 1);
    }

    /**
     * The row of a key.
     *
     * @param key any number
     * @return the row, or {@link #NONE}
     */
    public int find(int key) {
        int place = (key * SPREAD) >>> shift;
        int row = places[place] - 1;
        while (row != NONE && keys[row] != key) {
            place = (place + 1) & (places.length - 1);
            row = places[place] - 1;
        }
        return row;
    }
}
