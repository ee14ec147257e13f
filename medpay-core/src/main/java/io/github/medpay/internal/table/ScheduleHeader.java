package io.github.medpay.internal.table;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What identifies a file of a quarter, without its rows.
 *
 * @param name such as {@code ASP-2025Q1}
 * @param effectiveFrom the first day of the quarter
 * @param source one line that says where it came from
 */
public record ScheduleHeader(String name, LocalDate effectiveFrom, String source) {

    /**
     * Checks that nothing is null.
     *
     * @param name such as {@code ASP-2025Q1}
     * @param effectiveFrom the first day of the quarter
     * @param source one line that says where it came from
     */
    public ScheduleHeader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(source, "source");
    }
}
