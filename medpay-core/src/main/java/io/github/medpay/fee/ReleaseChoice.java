package io.github.medpay.fee;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Setting;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The release that prices a date of service, and the fees it gives.
 *
 * <p>Its fees know whether the release is the date's own: a fee of {@link FeeSchedule#fee} is judged by its row alone.
 */
public final class ReleaseChoice {

    private final FeeSchedule schedule;
    private final LocalDate date;
    private final String ownRelease;
    private final boolean exact;

    ReleaseChoice(FeeSchedule schedule, LocalDate date, String ownRelease, boolean exact) {
        this.schedule = schedule;
        this.date = date;
        this.ownRelease = ownRelease;
        this.exact = exact;
    }

    /** {@return the fee schedule} */
    public FeeSchedule schedule() {
        return schedule;
    }

    /** {@return the date of service} */
    public LocalDate date() {
        return date;
    }

    /** {@return the CMS name of the release that the date belongs to} */
    public String ownRelease() {
        return ownRelease;
    }

    /** {@return true where the schedule is that release; false where a neighbour of the same year stands in for it} */
    public boolean exact() {
        return exact;
    }

    /**
     * How sure a price can be at best.
     *
     * @return {@code HIGH} where the release is the date's own, else {@code MEDIUM}
     */
    public Confidence confidence() {
        return exact ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /**
     * What must be said of the choice.
     *
     * @return {@link FindingCode#RELEASE_NOT_BUNDLED} where a neighbour stands in, else empty
     */
    public Optional<Finding> finding() {
        return exact
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.RELEASE_NOT_BUNDLED,
                        ownRelease + " of " + date + " is not at hand; priced with " + schedule.release() + " from "
                                + schedule.effectiveFrom()));
    }

    /**
     * The same choice with the conversion factor of qualifying participants in advanced alternative payment models.
     *
     * @return a choice; years before 2026 have one factor
     */
    public ReleaseChoice forQualifyingApmParticipant() {
        return new ReleaseChoice(schedule.forQualifyingApmParticipant(), date, ownRelease, exact);
    }

    /**
     * What one unit of a service is worth on the date.
     *
     * @param entry a row of the schedule
     * @param locality a locality of the schedule
     * @param setting facility or not
     * @return the fee, its confidence and findings counting the choice of the release
     * @throws IllegalArgumentException if the row or the locality belongs to another release
     */
    public Fee fee(FeeScheduleEntry entry, Locality locality, Setting setting) {
        return judged(schedule.fee(entry, locality, setting));
    }

    /**
     * What one unit of a service is worth on the date, at a place.
     *
     * @param entry a row of the schedule
     * @param locality a locality of the schedule
     * @param place the place of service
     * @return the fee, its confidence and findings counting the choice of the release
     * @throws IllegalArgumentException if the row or the locality belongs to another release
     */
    public Fee fee(FeeScheduleEntry entry, Locality locality, PlaceOfService place) {
        return judged(schedule.fee(entry, locality, place));
    }

    /**
     * What one unit of the whole service is worth on the date.
     *
     * @param code five characters
     * @param locality a locality of the schedule
     * @param setting facility or not
     * @return the fee, its confidence and findings counting the choice of the release
     * @throws UnknownKeyException if the release does not hold the code
     * @throws IllegalArgumentException if the locality belongs to another release
     */
    public Fee fee(String code, Locality locality, Setting setting) {
        return judged(schedule.fee(code, locality, setting));
    }

    /**
     * What one unit of the whole service is worth on the date, at a place.
     *
     * @param code five characters
     * @param locality a locality of the schedule
     * @param place the place of service
     * @return the fee, its confidence and findings counting the choice of the release
     * @throws UnknownKeyException if the release does not hold the code
     * @throws IllegalArgumentException if the locality belongs to another release
     */
    public Fee fee(String code, Locality locality, PlaceOfService place) {
        return judged(schedule.fee(code, locality, place));
    }

    private Fee judged(Fee fee) {
        return finding()
                .map(finding -> fee.judged(judgement -> judgement.doubted(confidence(), finding)))
                .orElse(fee);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleaseChoice same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "ReleaseChoice" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(schedule, date, ownRelease, exact);
    }
}
