package io.github.medpay.bench.peer;

/** The newest edition on or before a day. */
final class Editions {

    private Editions() {}

    static int at(int[] firstDays, int day) {
        int edition = firstDays.length - 1;
        while (edition >= 0 && firstDays[edition] > day) {
            edition--;
        }
        return edition;
    }
}
