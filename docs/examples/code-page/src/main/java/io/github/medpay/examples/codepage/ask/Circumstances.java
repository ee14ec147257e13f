package io.github.medpay.examples.codepage.ask;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.insight.comparison.ServiceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, where and by whom: what every part of a page is priced with.
 *
 * @param release the release of the date of service
 * @param locality of that release, or its national one
 * @param zip the ZIP code that chose the locality; empty where none did
 * @param place of service
 * @param participation whether the practitioner takes part
 * @param practitioner who furnished the service
 */
public record Circumstances(
        ReleaseChoice release,
        Locality locality,
        String zip,
        Place place,
        Participation participation,
        Practitioner practitioner) {

    /**
     * The date of service.
     *
     * @return the date
     */
    public LocalDate date() {
        return release.date();
    }

    /**
     * The fee schedule of the date.
     *
     * @return the schedule
     */
    public FeeSchedule schedule() {
        return release.schedule();
    }

    /**
     * The setting of the place.
     *
     * @return facility or not
     */
    public Setting setting() {
        return schedule().policy().setting(place.placeOfService());
    }

    /**
     * The locality's key, as claims name it.
     *
     * @return the key; null for national amounts
     */
    public @Nullable LocalityKey localityKey() {
        return locality.isNational() ? null : locality.key();
    }

    /**
     * The same circumstances, as insight asks for them.
     *
     * @return date, locality and setting
     */
    public ServiceContext context() {
        return new ServiceContext(date(), localityKey(), setting(), null);
    }

    /**
     * A claim under these circumstances.
     *
     * @param lines at least one
     * @return the claim
     */
    public Claim claim(List<ClaimLine> lines) {
        return Claim.builder()
                .dateOfService(date())
                .placeOfService(place.code())
                .locality(localityKey())
                .participation(participation)
                .practitioner(practitioner)
                .addAllLines(lines)
                .build();
    }
}
