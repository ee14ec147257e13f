package io.github.medpay.internal.table;

import io.github.medpay.spi.NcciEdition;

/**
 * Add-on code edits of one edition, as columns sorted by add-on code and then by primary code.
 *
 * @param edition the edition
 * @param addOn {@code ProcedureCode.toInt()} of the add-on code
 * @param type 1, 2 or 3
 * @param primary {@code ProcedureCode.toInt()} of the primary code, or {@link #BY_CONTRACTOR}
 * @param effective epoch day, or {@link NcciEdition#UNKNOWN}
 * @param deletion epoch day of the last active day, or {@link NcciEdition#OPEN}
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record AddOnTable(NcciEdition edition, int[] addOn, byte[] type, int[] primary, int[] effective, int[] deletion)
        implements OneEdition {

    /** The primary that CMS writes {@code CCCCC}: the contractor defines the acceptable primaries. */
    public static final int BY_CONTRACTOR = -1;

    @Override
    public int[] codes() {
        return addOn;
    }

    /**
     * The number of rows.
     *
     * @return rows
     */
    public int size() {
        return addOn.length;
    }
}
