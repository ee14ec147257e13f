package io.github.medpay.bench.report;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** What was measured of one thing, in all rounds of the run. */
public final class Figure {

    private static final double NOT_MEASURED = -1;

    /** Sorted. */
    private final double[] values;

    private final double bytes;

    private Figure(double[] values, double bytes) {
        this.values = values;
        this.bytes = bytes;
        Arrays.sort(values);
    }

    /** One or more measured values. */
    public static Figure of(double... values) {
        return new Figure(values.clone(), NOT_MEASURED);
    }

    /** The same values, with the bytes that an operation allocated. */
    Figure withBytes(double allocated) {
        return new Figure(values.clone(), allocated);
    }

    /** The values of both; of the bytes, the more. */
    Figure and(Figure other) {
        return new Figure(
                DoubleStream.concat(Arrays.stream(values), Arrays.stream(other.values))
                        .toArray(),
                Math.max(bytes, other.bytes));
    }

    /** The middle value; of an even count, the mean of the two. */
    double median() {
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    double least() {
        return values[0];
    }

    double most() {
        return values[values.length - 1];
    }

    /** Allocated by an operation; negative where that was not measured. */
    double bytes() {
        return bytes;
    }
}
