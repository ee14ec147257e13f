package io.github.medpay.internal.insight;

import io.github.medpay.claim.Claim;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.insight.basis.InsightException;
import org.jspecify.annotations.Nullable;

/** The locality that a question means. */
public final class InsightPlaces {

    private InsightPlaces() {}

    /** The locality of a key, or the nation without one. */
    public static Locality locality(FeeSchedule schedule, @Nullable LocalityKey key) {
        return key == null
                ? schedule.national()
                : schedule.localities()
                        .find(key)
                        .orElseThrow(() -> new InsightException(
                                "locality", schedule.localities().describeUnknown(key)));
    }

    /** The locality of a claim that was priced with this schedule: its own, that of its ZIP code, or the nation. */
    public static Locality locality(Claim claim, FeeSchedules schedules, FeeSchedule schedule) {
        LocalityKey key = claim.locality();
        String zip = claim.zip();
        if (key == null && zip != null) {
            key = schedules.zipCodes().find(zip).map(place -> place.key()).orElse(null);
        }
        return locality(schedule, key);
    }
}
