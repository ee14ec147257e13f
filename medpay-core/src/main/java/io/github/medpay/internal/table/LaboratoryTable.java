package io.github.medpay.internal.table;

/**
 * Fees of clinical laboratory tests of one year and quarter, as columns sorted by code, the row without QW before the row
 * with it.
 *
 * @param header name, first day, source
 * @param code {@code ProcedureCode.toInt()}
 * @param waived 1 for a row with modifier QW, else 0
 * @param rate cents; 0 where the contractor prices
 * @param indicator {@code N} for a national rate, {@code L} for a local one
 * @param effective epoch day from which the rate is in force
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record LaboratoryTable(
        ScheduleHeader header, int[] code, byte[] waived, int[] rate, byte[] indicator, int[] effective) {

    /**
     * The number of rows.
     *
     * @return rows
     */
    public int size() {
        return code.length;
    }
}
