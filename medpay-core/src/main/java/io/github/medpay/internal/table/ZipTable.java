package io.github.medpay.internal.table;

import io.github.medpay.code.LocalityKey;
import java.time.LocalDate;
import java.util.List;

/**
 * ZIP codes and their localities, as columns sorted by ZIP code.
 *
 * @param effectiveFrom first day of the quarter of the file
 * @param zip the five digits as a number
 * @param locality index into {@link #localities()}
 * @param flags bit 0: needs the +4 extension; bits 1–2: 0 urban, 1 rural, 2 super rural (B)
 * @param localities the distinct localities
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record ZipTable(
        LocalDate effectiveFrom, int[] zip, short[] locality, byte[] flags, List<LocalityKey> localities) {

    /**
     * Copies the list.
     *
     * @param effectiveFrom first day of the quarter of the file
     * @param zip the five digits as a number
     * @param locality index into {@link #localities()}
     * @param flags bit 0: needs the +4 extension
     * @param localities the distinct localities
     */
    public ZipTable {
        localities = List.copyOf(localities);
    }
}
