package io.github.medpay.internal.table;

import io.github.medpay.spi.NcciEdition;
import java.util.List;

/**
 * Procedure-to-procedure edits of one or more editions. A pair of codes has a history, and pairs that have the same
 * history share it.
 *
 * @param editions the editions, oldest first
 * @param code every code of either column, {@code ProcedureCode.toInt()}, ascending; at most 65,535
 * @param pairs the number of its history in {@code profiles} for each pair of indexes into {@code code}
 * @param profiles the distinct histories
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record PtpTable(List<NcciEdition> editions, int[] code, PtpPairs pairs, PtpProfiles profiles) {

    /**
     * Copies the list.
     *
     * @param editions the editions, oldest first
     * @param code every code of either column as {@code ProcedureCode.toInt()}, ascending; at most 65,535
     * @param pairs the number of its history for each pair of indexes into {@code code}
     * @param profiles the distinct histories
     */
    public PtpTable {
        editions = List.copyOf(editions);
    }
}
