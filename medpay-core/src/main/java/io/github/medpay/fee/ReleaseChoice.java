package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The release that prices a date of service, and the fees it gives. Immutable.
 *
 * <p>Where the date's own release is not available, a neighbour of the same year stands in for it. Its fees say so, and
 * whether the release on the other side of the date has the same row; a fee of {@link FeeSchedule#fee} is judged by its
 * row alone.
 */
@CheckReturnValue
public final class ReleaseChoice {

    private final FeeSchedule schedule;
    private final LocalDate date;
    private final String ownRelease;
    private final boolean exact;
    private final @Nullable Comparison comparison;

    /** What must be said of the choice, once it was asked for; two threads that ask first at once make equal findings. */
    private @Nullable Finding ofChoice;

    private ReleaseChoice(
            FeeSchedule schedule, LocalDate date, String ownRelease, boolean exact, @Nullable Comparison comparison) {
        this.schedule = schedule;
        this.date = date;
        this.ownRelease = ownRelease;
        this.exact = exact;
        this.comparison = comparison;
    }

    /** The date's own release. */
    static ReleaseChoice ownOf(FeeSchedule schedule, LocalDate date) {
        return new ReleaseChoice(schedule, date, schedule.release(), true, null);
    }

    /** A release that stands in for the date's own, and what its rows are compared with if there is something. */
    static ReleaseChoice standIn(FeeSchedule schedule, LocalDate date, String own, @Nullable Comparison comparison) {
        return new ReleaseChoice(schedule, date, own, false, comparison);
    }

    /**
     * The fee schedule that prices the date.
     *
     * @return the schedule of the date's own release, or of the neighbour that stands in for it
     */
    public FeeSchedule schedule() {
        return schedule;
    }

    /**
     * The date of service.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * CMS's name of the release that the date belongs to.
     *
     * @return such as {@code RVU25B}
     */
    public String ownRelease() {
        return ownRelease;
    }

    /**
     * Whether the date's own release prices it.
     *
     * @return false where a neighbour of the same year stands in for it
     */
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
     * What must be said of the choice, whatever the date and the row; equal for all dates of one release.
     *
     * @return {@link FindingCode#RELEASE_NOT_BUNDLED} where a neighbour stands in: information where rows can be compared,
     *     with the other neighbour or by the policy, else a warning; empty where the release is the date's own
     */
    public Optional<Finding> finding() {
        if (exact) {
            return Optional.empty();
        }
        Finding known = ofChoice;
        if (known == null) {
            Comparison compared = comparison;
            known = compared == null
                    ? finding(Severity.WARNING, ownRelease, noNeighbour())
                    : finding(Severity.INFO, ownRelease, compared.basis());
            ofChoice = known;
        }
        return Optional.of(known);
    }

    /**
     * What must be said of a row that a neighbour prices. Opens the other neighbour, once for all dates.
     *
     * @param entry a row of the schedule
     * @param locality a locality of the schedule
     * @return {@link FindingCode#RELEASE_NOT_BUNDLED}: information where both neighbours have the same row, indices and
     *     factors, or the policy knows that the row is the same; else a warning that names what differs; empty where the
     *     release is the date's own
     * @throws IllegalArgumentException if the row or the locality belongs to another release
     */
    public Optional<Finding> finding(FeeScheduleEntry entry, Locality locality) {
        if (exact) {
            return Optional.empty();
        }
        FeeScheduleEntry row = schedule.own(entry);
        Locality place = schedule.localities().own(locality);
        Comparison compared = comparison;
        if (compared == null) {
            return Optional.of(finding(Severity.WARNING, ofDate(), noNeighbour()));
        }
        return Optional.of(compared.difference(schedule, row, place)
                .map(what -> finding(Severity.WARNING, ofDate(), what))
                .orElseGet(() -> finding(Severity.INFO, ofDate(), compared.agreement())));
    }

    /**
     * What concerns a row alone, beside {@link #finding()}. Opens the other neighbour, once for all dates.
     *
     * @param entry a row of the schedule
     * @param locality a locality of the schedule
     * @return {@link FindingCode#RELEASE_NOT_BUNDLED} as a warning where the row was compared and differs, or is not known to
     *     be the same; empty where it is the same, or there is nothing to compare with
     * @throws IllegalArgumentException if the row or the locality belongs to another release
     */
    public Optional<Finding> difference(FeeScheduleEntry entry, Locality locality) {
        return comparison == null
                ? Optional.empty()
                : finding(entry, locality).filter(finding -> finding.severity() == Severity.WARNING);
    }

    /**
     * What concerns a code that the schedule does not hold. Opens the other neighbour, once for all dates.
     *
     * @param code the code
     * @return {@link FindingCode#RELEASE_NOT_BUNDLED} as a warning where the other neighbour holds the code; else empty
     */
    public Optional<Finding> difference(ProcedureCode code) {
        Comparison compared = comparison;
        return compared == null || !schedule.rowsOf(code).isEmpty()
                ? Optional.empty()
                : compared.elsewhere(code).map(what -> finding(Severity.WARNING, ofDate(), what));
    }

    private Finding finding(Severity severity, String missing, String what) {
        return Finding.of(
                severity,
                FindingCode.RELEASE_NOT_BUNDLED,
                () -> missing + " is not at hand; priced with " + schedule.release() + " from "
                        + schedule.effectiveFrom() + "; " + what);
    }

    private String ofDate() {
        return ownRelease + " of " + date;
    }

    private String noNeighbour() {
        boolean later = !schedule.effectiveFrom().isAfter(date);
        return "no " + (later ? "later" : "earlier") + " release of " + date.getYear() + " is at hand to compare with";
    }

    /**
     * The same choice with the conversion factor of qualifying participants in advanced alternative payment models.
     *
     * @return a choice; years before 2026 have one factor
     */
    public ReleaseChoice forQualifyingApmParticipant() {
        return new ReleaseChoice(schedule.forQualifyingApmParticipant(), date, ownRelease, exact, comparison);
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
        return judged(schedule.fee(entry, locality, setting), entry, locality);
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
        return judged(schedule.fee(entry, locality, place), entry, locality);
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
        return fee(schedule.get(code), locality, setting);
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
        return fee(schedule.get(code), locality, place);
    }

    private Fee judged(Fee fee, FeeScheduleEntry entry, Locality locality) {
        return finding(entry, locality)
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

    private List<Object> values() {
        return List.of(schedule, date, ownRelease, exact);
    }
}
