package io.github.medpay.bench.report;

import java.util.Locale;

/** Numbers for people: three digits that count, with their unit. */
final class Units {

    private static final double THOUSAND = 1000;
    private static final int DIGITS = 3;

    private Units() {}

    /** From nanoseconds. */
    static String time(double nanos) {
        if (nanos < THOUSAND) {
            return digits(nanos) + " ns";
        }
        if (nanos < THOUSAND * THOUSAND) {
            return digits(nanos / THOUSAND) + " µs";
        }
        return nanos < THOUSAND * THOUSAND * THOUSAND
                ? digits(nanos / (THOUSAND * THOUSAND)) + " ms"
                : digits(nanos / (THOUSAND * THOUSAND * THOUSAND)) + " s";
    }

    static String bytes(double bytes) {
        if (bytes < 0) {
            return "";
        }
        if (bytes < THOUSAND) {
            return Math.round(bytes) + " B";
        }
        return bytes < THOUSAND * THOUSAND
                ? digits(bytes / THOUSAND) + " kB"
                : digits(bytes / (THOUSAND * THOUSAND)) + " MB";
    }

    static String ratio(double ratio) {
        return digits(ratio);
    }

    static String digits(double number) {
        int before = number < 1 ? 1 : (int) Math.floor(Math.log10(number)) + 1;
        return String.format(Locale.ROOT, "%,." + Math.max(0, DIGITS - before) + "f", number);
    }
}
