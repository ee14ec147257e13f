package io.github.medpay.data.ncci;

import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpPairsBuilder;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.spi.NcciEdition;
import java.util.Arrays;
import java.util.List;

/** Sorts the rows by pair, refuses contradictions, and gives pairs of one history one profile. */
final class PtpCompiler {

    private final PtpRows rows;
    private final List<NcciEdition> editions;
    private final ProfileNumbers profiles;

    PtpCompiler(PtpRows rows, List<NcciEdition> editions) {
        this.rows = rows;
        this.editions = editions;
        this.profiles = new ProfileNumbers(rows.allAttributes());
    }

    PtpTable table() {
        int[] codes = rows.codes().sorted();
        long[] order = order(rows.codes().places(codes));
        try {
            return new PtpTable(editions, codes, pairs(codes, order), profiles.profiles());
        } catch (IllegalArgumentException e) {
            // Codes, order and histories are right by now: only the pieces can be too many.
            throw Place.ofFile(rows.place(0).file()).error("cannot be one table: " + e.getMessage());
        }
    }

    private PtpPairs pairs(int[] codes, long[] order) {
        PtpPairsBuilder pairs = new PtpPairsBuilder(codes.length);
        for (int from = 0, to; from < order.length; from = to) {
            int key = (int) (order[from] >>> 32);
            to = from + 1;
            while (to < order.length && (int) (order[to] >>> 32) == key) {
                to++;
            }
            pairs.add(key >>> 16, key & 0xFFFF, profileOf(order, from, to));
        }
        return pairs.build();
    }

    /** Pair in the upper half, row in the lower: ascending by pair, and the rows of one pair as they stand. */
    private long[] order(int[] places) {
        long[] order = new long[rows.size()];
        for (int row = 0; row < order.length; row++) {
            int pair = rows.pair(row);
            long one = places[pair >>> 16];
            long two = places[pair & 0xFFFF];
            order[row] = (one << 48 | two << 32 | row) ^ Long.MIN_VALUE;
        }
        Arrays.sort(order); // as unsigned numbers
        for (int row = 0; row < order.length; row++) {
            order[row] ^= Long.MIN_VALUE;
        }
        return order;
    }

    private int profileOf(long[] order, int from, int to) {
        int[] numbers = new int[to - from];
        for (int i = from; i < to; i++) {
            int row = (int) order[i];
            numbers[i - from] = rows.attributeNumber(row);
            for (int before = from; before < i; before++) {
                requireApart((int) order[before], row);
            }
        }
        return profiles.number(numbers, rows.place((int) order[from]));
    }

    /** Two rows of one pair must not be in force on one day. */
    private void requireApart(int before, int row) {
        PtpRows.Attributes one = rows.attributes(before);
        PtpRows.Attributes two = rows.attributes(row);
        boolean together = one.edition() == two.edition()
                && one.canBeActive()
                && two.canBeActive()
                && one.knownFrom() <= two.deletion()
                && two.knownFrom() <= one.deletion();
        if (together) {
            Place first = rows.place(before);
            throw rows.place(row)
                    .error("the pair is in force twice on one day, here and in " + first.file() + ", line "
                            + first.line());
        }
    }
}
