package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import java.util.Arrays;

/** What an edit cannot do without: three reads in a square of half a million pairs. The places of the codes were found before. */
public final class BarePairs {

    private static final int NO_LONGER = 9;

    private final char[] block;
    private final char[] page;
    private final char[] cell;
    private final int blocks;

    /** Column 1 and column 2 of each question. */
    private final int[] places;

    private final PtpProfiles profiles;
    private final int[] editions = PairRows.editions();

    /** With the places of the codes that the questions ask for. */
    public BarePairs(PairQuestion[] questions) {
        PtpTable table = Tables.pairs().get(0);
        PtpPairs pairs = table.pairs();
        block = pairs.block();
        page = pairs.page();
        cell = pairs.cell();
        blocks = PtpPairs.blocks(pairs.codes());
        profiles = table.profiles();
        places = new int[2 * questions.length];
        for (int i = 0; i < questions.length; i++) {
            places[2 * i] = Arrays.binarySearch(table.code(), questions[i].one());
            places[2 * i + 1] = Arrays.binarySearch(table.code(), questions[i].two());
        }
    }

    /** The number of the pair's history, from 1; 0 where there is none. */
    public int history(int question) {
        int two = places[2 * question + 1];
        int inBlock = block[places[2 * question] * blocks + two / PtpPairs.BLOCK];
        int inPage = page[inBlock * PtpPairs.PAGES + two / PtpPairs.PAGE % PtpPairs.PAGES];
        return cell[inPage * PtpPairs.PAGE + two % PtpPairs.PAGE];
    }

    /** What the history says of the day: the modifier indicator, or {@link Peer#NO_EDIT}. */
    int indicator(int question, int day) {
        int history = history(question) - 1;
        int edition = Editions.at(editions, day);
        for (int row = history < 0 ? 0 : profiles.offset()[history];
                history >= 0 && row < profiles.offset()[history + 1];
                row++) {
            if (profiles.edition()[row] == edition
                    && profiles.indicator()[row] != NO_LONGER
                    && profiles.effective()[row] <= day
                    && day <= profiles.deletion()[row]) {
                return profiles.indicator()[row];
            }
        }
        return Peer.NO_EDIT;
    }
}
