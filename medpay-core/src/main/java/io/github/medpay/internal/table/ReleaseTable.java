package io.github.medpay.internal.table;

import java.util.List;

/**
 * A whole release of the fee schedule.
 *
 * @param header name, date and factors
 * @param rows the relative value rows
 * @param localities all localities
 * @param counties the counties of localities; empty where the release came without the file
 */
public record ReleaseTable(
        ReleaseHeader header, RelativeValueTable rows, List<LocalityRow> localities, List<CountyRow> counties) {

    /**
     * Copies the lists.
     *
     * @param header name, date and factors
     * @param rows the relative value rows
     * @param localities all localities
     * @param counties the counties of localities; empty where the release came without the file
     */
    public ReleaseTable {
        localities = List.copyOf(localities);
        counties = List.copyOf(counties);
    }
}
