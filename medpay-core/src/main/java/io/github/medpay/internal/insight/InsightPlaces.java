package io.github.medpay.internal.insight;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.fee.PlaceChoice;
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

    /** The locality of a line that was priced with this schedule: its own, else the claim's, else the nation. */
    public static Locality locality(Claim claim, ClaimLine line, FeeSchedules schedules, FeeSchedule schedule) {
        boolean own = line.locality() != null || line.zip() != null;
        LocalityKey given = own ? line.locality() : claim.locality();
        String zip = own ? line.zip() : claim.zip();
        return locality(
                schedule, PlaceChoice.of(schedules.zipCodes(), given, zip).key());
    }
}
