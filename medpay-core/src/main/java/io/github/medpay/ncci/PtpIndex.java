package io.github.medpay.ncci;

import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import java.util.List;

/**
 * A table of pairs, ready for look-up. Nothing is allocated on look-up.
 *
 * <p>A verdict is {@link #NONE}, or an indicator (0, 1) with the rationale's code shifted left by 4.
 */
final class PtpIndex {

    /** No edit is in force. */
    static final int NONE = -1;

    /** More than for other tables: each pair asks for two codes. */
    private static final int SLOTS = 4;

    /** The verdict hangs on the date; only ever in {@link #standing}. */
    static final short DATED = -2;

    private final List<NcciEdition> editions;
    private final int[] code;
    private final CodeIndex codes;
    private final PtpPairs pairs;
    private final PtpProfiles profiles;

    PtpIndex(PtpTable table) {
        if (table.pairs().codes() != table.code().length) {
            throw new TableException("procedure-to-procedure table: pairs of "
                    + table.pairs().codes() + " codes, not of " + table.code().length);
        }
        this.editions = table.editions();
        this.code = table.code();
        this.codes = new CodeIndex(code, SLOTS);
        this.pairs = table.pairs();
        this.profiles = table.profiles();
    }

    List<NcciEdition> editions() {
        return editions;
    }

    /** The number of codes; ordinals go up to it. */
    int size() {
        return code.length;
    }

    /** The packed code of an ordinal. */
    int code(int ordinal) {
        return code[ordinal];
    }

    PtpPairs pairs() {
        return pairs;
    }

    /** The histories by their numbers. */
    PtpProfiles profiles() {
        return profiles;
    }

    /** The place of a code, or −1 where no edition of the table has it. */
    int ordinal(int code) {
        return codes.find(code);
    }

    /** The history of a pair of packed codes, or {@link PtpPairs#NONE}. */
    int history(int columnOne, int columnTwo) {
        int one = ordinal(columnOne);
        int two = ordinal(columnTwo);
        return (one | two) < 0 ? PtpPairs.NONE : pairs.history(one, two);
    }

    /**
     * The verdict on a history. A day before the edition's first, which only a pinned edition is asked for, counts as its
     * first.
     */
    int verdict(int profile, int edition, int asked) {
        PtpProfiles rows = profiles;
        int day = Math.max(asked, firstDay(edition));
        for (int row = rows.offset()[profile]; row < rows.offset()[profile + 1]; row++) {
            if (rows.edition()[row] == edition
                    && rows.indicator()[row] != 9
                    && rows.effective()[row] <= day
                    && day <= rows.deletion()[row]) {
                return pack(rows, row);
            }
        }
        return NONE;
    }

    private int firstDay(int edition) {
        return (int) editions.get(edition).effectiveFrom().toEpochDay();
    }

    private static int pack(PtpProfiles rows, int row) {
        return rows.indicator()[row] | rows.rationale()[row] << 4;
    }

    /**
     * The verdict on no history, then on each one: where it is the same on every day from the edition's first day on; else
     * {@link #DATED}.
     */
    short[] standing(int edition) {
        PtpProfiles rows = profiles;
        int first = firstDay(edition);
        short[] result = new short[rows.size() + 1];
        result[0] = NONE;
        for (int profile = 0; profile < rows.size(); profile++) {
            result[profile + 1] = standing(rows, profile, edition, first);
        }
        return result;
    }

    private static short standing(PtpProfiles rows, int profile, int edition, int first) {
        short result = NONE;
        for (int row = rows.offset()[profile]; row < rows.offset()[profile + 1]; row++) {
            if (rows.edition()[row] != edition || rows.indicator()[row] == 9 || rows.deletion()[row] < first) {
                continue;
            }
            boolean always = rows.effective()[row] <= first && rows.deletion()[row] == NcciEdition.OPEN;
            if (!always || result != NONE) {
                return DATED;
            }
            result = (short) pack(rows, row);
        }
        return result;
    }
}
