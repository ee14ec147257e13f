package io.github.medpay.units;

/** The arithmetic of 15-minute units (RULES §5A): a unit needs 8 minutes beyond the whole quarters before it. */
final class Quarters {

    /** Minutes of a unit. */
    static final int LENGTH = 15;

    /** The first minute that earns a unit is the 8th, so 7 minutes are added before the division. */
    static final int HALF = 7;

    private Quarters() {}

    static int units(int minutes) {
        return (minutes + HALF) / LENGTH;
    }

    static int whole(int minutes) {
        return minutes / LENGTH;
    }

    static int remainder(int minutes) {
        return minutes % LENGTH;
    }

    /** The fewest minutes that earn this many units, from one on. */
    static int threshold(int units) {
        return units * LENGTH - HALF;
    }

    static int minutesToNextUnit(int minutes) {
        return threshold(units(minutes) + 1) - minutes;
    }
}
