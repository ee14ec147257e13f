package io.github.medpay.data.conformance;

import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;

/** What a published amount is. */
enum AmountKind {
    /** The fee schedule amount before the hospital outpatient cap, as carrier files print it. */
    FEE("fee schedule amounts") {
        @Override
        long cents(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting setting) {
            return schedule.feeCents(entry, locality, setting);
        }
    },
    /** The fee schedule amount, no more than the cap. */
    CAPPED("capped amounts of status A") {
        @Override
        long cents(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting setting) {
            return Math.min(schedule.feeCents(entry, locality, setting), schedule.capCents(entry, locality, setting));
        }
    },
    /** The cap of a contractor's price. */
    CAP("caps of status C") {
        @Override
        long cents(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting setting) {
            return schedule.capCents(entry, locality, setting);
        }
    },
    /** A further therapy unit: half of the practice expense. */
    HALF("therapy amounts with half of the practice expense") {
        @Override
        long cents(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting setting) {
            return schedule.reducedFeeCents(entry, locality, setting, 50);
        }
    };

    private final String title;

    AmountKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract long cents(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting setting);
}
