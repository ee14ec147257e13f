package io.github.medpay.claim;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The adjustments of a line, made when they are first read: a claim whose adjustments nobody reads costs little. */
final class Adjustments extends AbstractList<Adjustment> {

    private final Consumer<AdjustmentSums> source;

    /** Two threads that read first at once make equal lists. */
    private @Nullable List<Adjustment> made;

    Adjustments(Consumer<AdjustmentSums> source) {
        this.source = source;
    }

    private List<Adjustment> made() {
        List<Adjustment> known = made;
        if (known == null) {
            AdjustmentSums sums = new AdjustmentSums();
            source.accept(sums);
            known = sums.toList();
            made = known;
        }
        return known;
    }

    @Override
    public Adjustment get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }
}
