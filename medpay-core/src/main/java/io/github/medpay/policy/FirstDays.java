package io.github.medpay.policy;

/** The first days of the periods, rising: from a day to the place of its period, nearly without a search. */
final class FirstDays {

    /** The days of a block, as a power of two: about a month, in which hardly a period begins. */
    private static final int BLOCK = 5;

    private final long[] days;

    /** For each block of days from the first one on, the place of the period in which it begins. */
    private final int[] ofBlock;

    FirstDays(long[] rising) {
        this.days = rising;
        this.ofBlock = new int[block(days[days.length - 1]) + 1];
        int place = 0;
        for (int block = 0; block < ofBlock.length; block++) {
            place = after(place, days[0] + ((long) block << BLOCK));
            ofBlock[block] = place;
        }
    }

    private int block(long day) {
        return (int) ((day - days[0]) >>> BLOCK);
    }

    /** The place of the period that an epoch day lies in; -1 before the first day. */
    int placeOf(long day) {
        if (day < days[0]) {
            return -1;
        }
        long block = (day - days[0]) >>> BLOCK;
        return after(ofBlock[(int) Math.min(block, ofBlock.length - 1)], day);
    }

    private int after(int place, long day) {
        int last = place;
        while (last + 1 < days.length && days[last + 1] <= day) {
            last++;
        }
        return last;
    }
}
