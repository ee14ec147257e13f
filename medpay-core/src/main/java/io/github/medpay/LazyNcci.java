package io.github.medpay;

import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.internal.Shelf;
import io.github.medpay.ncci.NcciChecker;
import org.jspecify.annotations.Nullable;

/** Opens the correct coding edits when they are first asked for, once. */
final class LazyNcci {

    private final Shelf shelf;
    private final FeeSchedules schedules;
    private volatile @Nullable NcciChecker checker;

    LazyNcci(Shelf shelf, FeeSchedules schedules) {
        this.shelf = shelf;
        this.schedules = schedules;
    }

    NcciChecker checker() {
        NcciChecker open = checker;
        return open == null ? open() : open;
    }

    private synchronized NcciChecker open() {
        NcciChecker open = checker;
        if (open == null) {
            open = NcciChecker.of(schedules.policy(), shelf);
            checker = open;
        }
        return open;
    }
}
