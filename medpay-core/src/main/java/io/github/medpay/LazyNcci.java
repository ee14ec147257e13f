package io.github.medpay;

import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.spi.AddOnTable;
import io.github.medpay.spi.MueTable;
import io.github.medpay.spi.PtpTable;
import io.github.medpay.spi.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the correct coding edits when they are first asked for, once. */
final class LazyNcci {

    private final List<TableSource> sources;
    private final FeeSchedules schedules;
    private volatile @Nullable NcciChecker checker;
    private volatile @Nullable ClaimPricer pricer;

    LazyNcci(List<TableSource> sources, FeeSchedules schedules) {
        this.sources = List.copyOf(sources);
        this.schedules = schedules;
    }

    NcciChecker checker() {
        NcciChecker open = checker;
        return open == null ? open() : open;
    }

    ClaimPricer pricer() {
        ClaimPricer made = pricer;
        if (made == null) {
            made = ClaimPricer.of(schedules).withNcci(checker());
            pricer = made;
        }
        return made;
    }

    private synchronized NcciChecker open() {
        NcciChecker open = checker;
        if (open == null) {
            List<PtpTable> ptp = new ArrayList<>();
            List<MueTable> mue = new ArrayList<>();
            List<AddOnTable> addOns = new ArrayList<>();
            for (TableSource source : sources) {
                ptp.addAll(source.openPtp());
                mue.addAll(source.openMue());
                addOns.addAll(source.openAddOns());
            }
            open = NcciChecker.of(ptp, mue, addOns);
            checker = open;
        }
        return open;
    }
}
