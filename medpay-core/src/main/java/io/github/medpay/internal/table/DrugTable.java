package io.github.medpay.internal.table;

/**
 * Payment limits of drugs, vaccines and blood products of one quarter, as columns sorted by code.
 *
 * @param header name, first day, source
 * @param code {@code ProcedureCode.toInt()}, ascending
 * @param limit payment limit of one billing unit in thousandths of a dollar, or {@link #NO_LIMIT}
 * @param coinsurance the patient's percentage in thousandths of a percent: 20000 is 20.000 percent
 * @param dosage amount of one billing unit in thousandths; 0 where it is no plain number and unit
 * @param dosageUnit code of {@code io.github.medpay.drug.DosageUnit}; 0 where {@code dosage} is 0
 * @param notes a bit for each code of {@code io.github.medpay.drug.DrugNote}
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record DrugTable(
        ScheduleHeader header,
        int[] code,
        int[] limit,
        int[] coinsurance,
        int[] dosage,
        byte[] dosageUnit,
        int[] notes) {

    /** The file lists the code without a limit (N/A): the contractor prices. */
    public static final int NO_LIMIT = -1;

    /**
     * The number of codes.
     *
     * @return rows
     */
    public int size() {
        return code.length;
    }
}
