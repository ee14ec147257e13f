package io.github.medpay.internal.table;

/**
 * By which schedule Medicare pays codes of HCPCS Level II, of one quarter, as columns sorted by code.
 *
 * @param header name, first day, source
 * @param code {@code ProcedureCode.toInt()}, ascending
 * @param indicator CMS's pricing indicator as a number: 0, 11 … 99
 * @param coverage CMS's coverage code: {@code C}, {@code D}, {@code I}, {@code M} or {@code S}
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record PricingIndicatorTable(ScheduleHeader header, int[] code, byte[] indicator, byte[] coverage) {

    /**
     * The number of codes.
     *
     * @return rows
     */
    public int size() {
        return code.length;
    }
}
