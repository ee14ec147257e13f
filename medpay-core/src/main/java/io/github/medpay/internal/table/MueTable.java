package io.github.medpay.internal.table;

import io.github.medpay.spi.NcciEdition;

/**
 * Medically unlikely edits of one edition, as columns sorted by code.
 *
 * @param edition the edition
 * @param code {@code ProcedureCode.toInt()}, ascending
 * @param limit units that a practitioner may bill; 0 where none may be
 * @param adjudication MUE adjudication indicator: 1, 2 or 3
 * @param rationale code of {@code io.github.medpay.ncci.MueRationale}
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record MueTable(NcciEdition edition, int[] code, int[] limit, byte[] adjudication, byte[] rationale)
        implements OneEdition {

    @Override
    public int[] codes() {
        return code;
    }

    /**
     * The number of codes.
     *
     * @return rows
     */
    public int size() {
        return code.length;
    }
}
