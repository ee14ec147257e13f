package io.github.medpay.spi;

import java.util.List;

/**
 * Procedure-to-procedure edits of one or more editions, as compressed sparse rows.
 *
 * <p>The pairs whose column 1 code is {@code code[i]} stand from {@code offset[i]} up to {@code offset[i + 1]}; there
 * {@code columnTwo} holds ascending indexes into {@code code}, and {@code profile} the number of the pair's history in
 * {@link #profiles()}. Pairs that have the same history share it.
 *
 * @param editions the editions, oldest first
 * @param code every code of either column, {@code ProcedureCode.toInt()}, ascending; at most 65,535
 * @param offset one more than codes
 * @param columnTwo index of the column 2 code, by pair
 * @param profile index of the history, by pair
 * @param profiles the distinct histories
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record PtpTable(
        List<NcciEdition> editions, int[] code, int[] offset, char[] columnTwo, char[] profile, PtpProfiles profiles) {

    /**
     * Copies the list.
     *
     * @param editions the editions, oldest first
     * @param code every code of either column as {@code ProcedureCode.toInt()}, ascending; at most 65,535
     * @param offset one more than codes
     * @param columnTwo index of the column 2 code, by pair
     * @param profile index of the history, by pair
     * @param profiles the distinct histories
     */
    public PtpTable {
        editions = List.copyOf(editions);
    }

    /**
     * The number of distinct pairs.
     *
     * @return pairs
     */
    public int pairs() {
        return columnTwo.length;
    }
}
