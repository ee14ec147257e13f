package io.github.medpay.bench.report;

/**
 * A measured number.
 *
 * @param median of the iterations
 * @param least the smallest of them
 * @param most the largest of them
 * @param bytes allocated by an operation; negative where that was not measured
 */
public record Figure(double median, double least, double most, double bytes) {}
