package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import java.util.Arrays;

/**
 * What an edit cannot do without: three reads in a square of half a million pairs, and what the history that stands there says
 * in the edition. The places of the codes and of the edition were found before.
 */
public final class BarePairs {

    private static final int NEVER_IN_FORCE = 9;
    private static final int NUMBERS = 3;

    private final char[] block;
    private final char[] page;
    private final char[] cell;
    private final int codes;

    /** By edition and history, one more: the modifier indicator, or {@link Peer#NO_EDIT}. */
    private final byte[] said;

    /** Of each question: column 1, column 2, and where its edition begins in {@link #said}. */
    private final int[] places;

    /** With the places of what the questions ask. */
    public BarePairs(PairQuestion[] questions) {
        PtpTable table = Tables.pairs().get(0);
        PtpPairs pairs = table.pairs();
        int[] editions = PairRows.editions();
        int histories = table.profiles().size() + 1;
        block = pairs.block();
        page = pairs.page();
        cell = pairs.cell();
        codes = pairs.codes();
        said = said(table.profiles(), editions);
        places = new int[NUMBERS * questions.length];
        for (int i = 0, at = 0; i < questions.length; i++) {
            places[at++] = Arrays.binarySearch(table.code(), questions[i].one());
            places[at++] = Arrays.binarySearch(table.code(), questions[i].two());
            places[at++] = Editions.at(editions, questions[i].day()) * histories;
        }
    }

    /** A row that is in force in an edition is taken for all its days; the comparison of the answers tells where that is wrong. */
    private static byte[] said(PtpProfiles rows, int... editions) {
        byte[] said = new byte[editions.length * (rows.size() + 1)];
        Arrays.fill(said, (byte) Peer.NO_EDIT);
        for (int profile = 0; profile < rows.size(); profile++) {
            for (int row = rows.offset()[profile]; row < rows.offset()[profile + 1]; row++) {
                int edition = rows.edition()[row];
                if (rows.indicator()[row] != NEVER_IN_FORCE && rows.deletion()[row] >= editions[edition]) {
                    said[edition * (rows.size() + 1) + profile + 1] = rows.indicator()[row];
                }
            }
        }
        return said;
    }

    /** The modifier indicator of the pair in the edition of the day, or {@link Peer#NO_EDIT}. */
    public int indicator(int question) {
        int at = NUMBERS * question;
        int two = places[at + 1];
        int inBlock = block[two / PtpPairs.BLOCK * codes + places[at]];
        int inPage = page[inBlock * PtpPairs.PAGES + two / PtpPairs.PAGE % PtpPairs.PAGES];
        return said[places[at + 2] + cell[inPage * PtpPairs.PAGE + two % PtpPairs.PAGE]];
    }
}
