package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Setting;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The straightforward version: hash maps with texts as keys, decimals as values. */
public final class MapPeer implements Peer {

    /** The key of a row of the fee schedule. */
    private record RowKey(String code, String modifier) {}

    /** The key of a pair. */
    private record PairKey(String columnOne, String columnTwo) {}

    /** A row of an edition. */
    private record Edit(int edition, int effective, int deletion, int indicator) {}

    private static final Edit[] NO_EDITS = {};

    private final Map<RowKey, FeeRow> rows = new HashMap<>();
    private final Map<LocalityKey, GpciRow> localities = new HashMap<>();
    private final Map<PairKey, Edit[]> pairs = new HashMap<>();
    private final Map<Edit, Edit> distinct = new HashMap<>();
    private BigDecimal factor = BigDecimal.ZERO;
    private int[] editions = {};

    private MapPeer() {}

    /** With the fee schedule alone. */
    public static MapPeer ofFees() {
        MapPeer peer = new MapPeer();
        peer.factor = FeeRows.load(
                (code, modifier, row) -> peer.rows.put(new RowKey(code, modifier), row), peer.localities::put);
        return peer;
    }

    /** With the pairs alone. */
    public static MapPeer ofPairs() {
        MapPeer peer = new MapPeer();
        peer.editions = PairRows.editions();
        PairRows.load((one, two, edition, effective, deletion, indicator) -> peer.pairs.merge(
                new PairKey(one, two), peer.edit(edition, effective, deletion, indicator), MapPeer::join));
        peer.distinct.clear();
        return peer;
    }

    /** Rows that say the same are one object: without this the map would not fit beside the others. */
    private Edit[] edit(int edition, int effective, int deletion, int indicator) {
        Edit edit = new Edit(edition, effective, deletion, indicator);
        return new Edit[] {distinct.computeIfAbsent(edit, same -> same)};
    }

    private static Edit[] join(Edit[] some, Edit[] more) {
        Edit[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Override
    public @Nullable BigDecimal fee(FeeQuestion question) {
        FeeRow row = rows.get(new RowKey(question.code(), question.part().symbol()));
        GpciRow gpci = localities.get(question.key());
        return row == null || gpci == null ? null : row.fee(gpci, question.setting() == Setting.FACILITY, factor);
    }

    @Override
    public int indicator(PairQuestion question) {
        int edition = Editions.at(editions, question.day());
        for (Edit edit : pairs.getOrDefault(new PairKey(question.columnOne(), question.columnTwo()), NO_EDITS)) {
            if (edit.edition() == edition
                    && edit.indicator() != 9
                    && edit.effective() <= question.day()
                    && question.day() <= edit.deletion()) {
                return edit.indicator();
            }
        }
        return NO_EDIT;
    }
}
