package io.github.medpay;

import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.internal.Shelf;
import io.github.medpay.ncci.NcciChecker;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the correct coding edits when they are first asked for, once. */
final class LazyNcci {

    private final Shelf shelf;
    private final FeeSchedules schedules;
    private final Supplier<ClaimPricer> base;
    private volatile @Nullable NcciChecker checker;
    private volatile @Nullable ClaimPricer pricer;

    LazyNcci(Shelf shelf, FeeSchedules schedules, Supplier<ClaimPricer> base) {
        this.shelf = shelf;
        this.schedules = schedules;
        this.base = base;
    }

    NcciChecker checker() {
        NcciChecker open = checker;
        return open == null ? open() : open;
    }

    ClaimPricer pricer() {
        ClaimPricer made = pricer;
        if (made == null) {
            made = base.get().withNcci(checker());
            pricer = made;
        }
        return made;
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
