package io.github.medpay.data.ncci;

import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.PtpTable;
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
        int[] offset = new int[codes.length + 1];
        char[] columnTwo = new char[pairs(order)];
        char[] profile = new char[columnTwo.length];
        int pair = 0;
        for (int from = 0, to; from < order.length; from = to) {
            int key = (int) (order[from] >>> 32);
            to = from + 1;
            while (to < order.length && (int) (order[to] >>> 32) == key) {
                to++;
            }
            offset[(key >>> 16) + 1]++;
            columnTwo[pair] = (char) key;
            profile[pair] = (char) profileOf(order, from, to);
            pair++;
        }
        for (int i = 0; i < codes.length; i++) {
            offset[i + 1] += offset[i];
        }
        return new PtpTable(editions, codes, offset, columnTwo, profile, profiles.profiles());
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

    private static int pairs(long[] order) {
        int pairs = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || order[i] >>> 32 != order[i - 1] >>> 32) {
                pairs++;
            }
        }
        return pairs;
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
