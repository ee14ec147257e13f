package io.github.medpay.internal.table;

/**
 * Histories of procedure-to-procedure pairs: history {@code p} is the rows from {@code offset[p]} up to
 * {@code offset[p + 1]}, each a row of the file of one edition.
 *
 * @param offset one more than histories
 * @param edition index into {@link PtpTable#editions()}
 * @param effective epoch day, or {@link io.github.medpay.spi.NcciEdition#UNKNOWN}
 * @param deletion epoch day of the last active day, or {@link io.github.medpay.spi.NcciEdition#OPEN}
 * @param indicator modifier indicator: 0, 1 or 9
 * @param rationale code of {@code io.github.medpay.ncci.PtpRationale}
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record PtpProfiles(
        int[] offset, byte[] edition, int[] effective, int[] deletion, byte[] indicator, byte[] rationale) {

    /**
     * The number of histories.
     *
     * @return histories
     */
    public int size() {
        return offset.length - 1;
    }
}
