package io.github.medpay.ncci;

import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All editions of procedure-to-procedure edits available, wherever their tables come from. */
final class PtpBook {

    private final Editions editions;
    private final PtpIndex[] index;
    private final int[] place;

    /** By edition and history, and one more: {@link PtpIndex#standing}. Most answers hang on neither a day nor a branch. */
    private final short[][] standing;

    /** The table of every edition where they all are in one, as the bundled ones are: it need not be found by the day. */
    private final @Nullable PtpIndex only;

    private final @Nullable BitSet[] codesInForce;

    PtpBook(List<PtpTable> tables) {
        List<NcciEdition> all = new ArrayList<>();
        List<PtpIndex> ofEdition = new ArrayList<>();
        for (PtpTable table : tables) {
            PtpIndex built = new PtpIndex(table);
            for (NcciEdition edition : table.editions()) {
                all.add(edition);
                ofEdition.add(built);
            }
        }
        int[] places = Editions.firstOfEachDay(all);
        List<NcciEdition> ascending = new ArrayList<>(places.length);
        index = new PtpIndex[places.length];
        place = new int[places.length];
        standing = new short[places.length][];
        for (int i = 0; i < places.length; i++) {
            ascending.add(all.get(places[i]));
            index[i] = ofEdition.get(places[i]);
            place[i] = places[i] - ofEdition.indexOf(index[i]);
            standing[i] = index[i].standing(place[i]);
        }
        only = tables.size() == 1 && index.length > 0 ? index[0] : null;
        editions = new Editions(ascending);
        codesInForce = new BitSet[place.length];
    }

    private PtpBook(PtpBook shared, Editions editions) {
        this.editions = editions;
        this.index = shared.index;
        this.place = shared.place;
        this.standing = shared.standing;
        this.only = shared.only;
        this.codesInForce = shared.codesInForce;
    }

    /** The same tables, of which one edition is used for every day. */
    PtpBook pinnedTo(NcciEdition pin) {
        return new PtpBook(this, editions.pinnedTo(pin));
    }

    Editions editions() {
        return editions;
    }

    PtpIndex index(int edition) {
        return only == null ? index[edition] : only;
    }

    /** The place of an edition in the list of its {@link #index}'s table. */
    int place(int edition) {
        return place[edition];
    }

    /** The verdict on packed codes in an edition: see {@link PtpIndex}. */
    int verdict(int columnOne, int columnTwo, int edition, int day) {
        return verdictOfProfile(index(edition).history(columnOne, columnTwo), edition, day);
    }

    /** The verdict on ordinals of {@link #index}, none of them negative. */
    int verdictOfOrdinals(int one, int two, int edition, int day) {
        return verdictOfProfile(index(edition).pairs().history(one, two), edition, day);
    }

    /** The verdict on a history of {@link #index}, or on {@link io.github.medpay.internal.table.PtpPairs#NONE}. */
    int verdictOfProfile(int profile, int edition, int day) {
        int verdict = standing[edition][profile + 1];
        return verdict == PtpIndex.DATED ? index(edition).verdict(profile, place[edition], day) : verdict;
    }

    /** Certainty of a verdict: the next edition is asked for the same indicator in the same direction. */
    Certainty certainty(int columnOne, int columnTwo, int edition, int day, int verdict) {
        Confirmation confirmation = Confirmation.NO_LATER_EDITION;
        if (editions.hasNext(edition)) {
            int next = verdict(columnOne, columnTwo, edition + 1, editions.nextDay(edition, day));
            confirmation = Editions.confirmation(indicator(next) == indicator(verdict));
        }
        return editions.certainty(edition, day, confirmation);
    }

    private static int indicator(int verdict) {
        return verdict == PtpIndex.NONE ? PtpIndex.NONE : verdict & 0xF;
    }

    /** Whether the code has an edit in an edition that is in force at some time from the edition's first day on. */
    boolean knows(int code, int edition) {
        int ordinal = index(edition).ordinal(code);
        if (ordinal < 0) {
            return false;
        }
        BitSet codes = codesInForce[edition];
        if (codes == null) { // a race costs a second computation of the same set, and nothing else
            codes = PtpCodes.inForce(index(edition), place[edition]);
            codesInForce[edition] = codes;
        }
        return codes.get(ordinal);
    }
}
