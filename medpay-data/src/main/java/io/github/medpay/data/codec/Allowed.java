package io.github.medpay.data.codec;

/**
 * The numbers from 0 to 127 that a column may hold, one bit each.
 *
 * @param low bits of 0 to 63
 * @param high bits of 64 to 127
 */
record Allowed(long low, long high) {

    private static final int HALF = 64;

    /** These numbers, none above 127. */
    static Allowed numbers(int... numbers) {
        long low = 0;
        long high = 0;
        for (int number : numbers) {
            if (number < HALF) {
                low |= 1L << number;
            } else {
                high |= 1L << number;
            }
        }
        return new Allowed(low, high);
    }

    /** Two numbers and all between them; none if the last is smaller. */
    static Allowed range(int first, int last) {
        int[] numbers = new int[Math.max(last - first + 1, 0)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = first + i;
        }
        return numbers(numbers);
    }

    /** The character numbers of these characters of ASCII. */
    static Allowed characters(String characters) {
        int[] numbers = new int[characters.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = characters.charAt(i);
        }
        return numbers(numbers);
    }

    /** Never true of a negative number. */
    boolean contains(int number) {
        return number >= 0 && number < 2 * HALF && ((number < HALF ? low : high) >>> number & 1) != 0;
    }
}
