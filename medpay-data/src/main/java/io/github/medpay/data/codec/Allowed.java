package io.github.medpay.data.codec;

/**
 * The numbers that a column may hold: those of a range, and of the numbers from 0 to 127 only those with a bit.
 *
 * @param least the first of the range
 * @param most the last of the range; before the first if there is none
 * @param low bits of 0 to 63
 * @param high bits of 64 to 127
 */
record Allowed(int least, int most, long low, long high) {

    private static final int HALF = 64;

    /** These numbers, none above 127. */
    static Allowed numbers(int... numbers) {
        int most = -1;
        long low = 0;
        long high = 0;
        for (int number : numbers) {
            most = Math.max(most, number);
            if (number < HALF) {
                low |= 1L << number;
            } else {
                high |= 1L << number;
            }
        }
        return new Allowed(0, most, low, high);
    }

    /** Two numbers and all between them; none if the last is smaller. */
    static Allowed range(int first, int last) {
        return new Allowed(first, last, -1, -1);
    }

    /** The character numbers of these characters of ASCII. */
    static Allowed characters(String characters) {
        int[] numbers = new int[characters.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = characters.charAt(i);
        }
        return numbers(numbers);
    }

    boolean contains(int number) {
        return number >= least && number <= most && (number < 0 || number >= 2 * HALF || hasBit(number));
    }

    private boolean hasBit(int number) {
        return ((number < HALF ? low : high) >>> number & 1) != 0;
    }
}
