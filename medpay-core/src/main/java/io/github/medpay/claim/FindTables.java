package io.github.medpay.claim;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.internal.modifier.LineRules;
import io.github.medpay.internal.policy.PerPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds each line's release by its date of service, and the locality in it. */
final class FindTables implements Stage {

    private final FeeSchedules schedules;
    private final PerPeriod<LineRules> rules;
    private final FindLocation locations;

    FindTables(FeeSchedules schedules, PerPeriod<LineRules> rules) {
        this.schedules = schedules;
        this.rules = rules;
        this.locations = new FindLocation(schedules.zipCodes());
    }

    @Override
    public void apply(ClaimWork work) {
        FeeSchedule pinned = pinned(work.claim);
        @Nullable Location ofClaim = null;
        @Nullable Location location = null;
        @Nullable Tables tables = null;
        @Nullable LocalDate date = null;
        for (LineWork line : work.lines()) {
            Location before = location;
            if (FindLocation.isOwn(line.line)) {
                location = locations.of(line);
            } else {
                ofClaim = ofClaim == null ? locations.of(work) : ofClaim;
                location = ofClaim;
            }
            if (tables == null || !line.date.equals(date) || !location.equals(before)) {
                tables = find(work, line.date, location, pinned);
                date = line.date;
            }
            line.tables(tables);
        }
    }

    private Tables find(ClaimWork work, LocalDate date, Location location, @Nullable FeeSchedule pinned) {
        List<Finding> findings = new ArrayList<>(2);
        boolean known = schedules.policy().find(date).isPresent();
        if (!known) {
            findings.add(Finding.of(
                    FindingCode.POLICY_YEAR_UNKNOWN,
                    "the policy starts on " + schedules.policy().firstDay() + ": nothing is known of " + date));
        }
        @Nullable ReleaseChoice choice = pinned == null ? byDate(work.claim, date, findings) : null;
        FeeSchedule schedule = choice != null ? choice.schedule() : ofYear(pinned, date, findings);
        sayChoice(work, choice, schedule);
        Locality locality = schedule == null ? null : locality(schedule, location, findings);
        String release = schedule != null ? schedule.release() : pinned == null ? null : pinned.release();
        return new Tables(
                rules.onOrFirst(date),
                release,
                schedule,
                choice == null || choice.exact() ? null : choice,
                known ? locality : null,
                List.copyOf(findings));
    }

    /** What holds of the release is said once, of the claim. */
    private static void sayChoice(ClaimWork work, @Nullable ReleaseChoice choice, @Nullable FeeSchedule schedule) {
        if (choice != null) {
            Optional<Finding> finding = choice.finding();
            if (finding.isPresent()) {
                work.say(finding.get());
            }
        }
        if (schedule != null && schedule.origin().isPresent()) {
            work.say(Finding.of(
                    FindingCode.OWN_TABLE,
                    schedule.release() + " is a table of your own: "
                            + schedule.origin().get()));
        }
    }

    private @Nullable FeeSchedule pinned(Claim claim) {
        String release = claim.release();
        if (release == null) {
            return null;
        }
        FeeSchedule schedule = schedules
                .find(release)
                .orElseThrow(() -> new ClaimException(
                        "release",
                        "names no release at hand; at hand: "
                                + String.join(
                                        ", ",
                                        schedules.releases().stream()
                                                .map(header -> header.name())
                                                .toList())));
        return claim.qualifyingApmParticipant() ? schedule.forQualifyingApmParticipant() : schedule;
    }

    private static @Nullable FeeSchedule ofYear(@Nullable FeeSchedule pinned, LocalDate date, List<Finding> findings) {
        if (pinned != null && pinned.effectiveFrom().getYear() != date.getYear()) {
            findings.add(Finding.of(
                    FindingCode.RELEASE_OF_OTHER_YEAR,
                    pinned.release() + " does not price dates of " + date.getYear()));
            return null;
        }
        return pinned;
    }

    private @Nullable ReleaseChoice byDate(Claim claim, LocalDate date, List<Finding> findings) {
        Optional<ReleaseChoice> choice = schedules.find(date);
        if (choice.isEmpty()) {
            findings.add(Finding.of(FindingCode.DATE_WITHOUT_RELEASE, schedules.describeUnknown(date)));
        }
        ReleaseChoice found = choice.orElse(null);
        return found != null && claim.qualifyingApmParticipant() ? found.forQualifyingApmParticipant() : found;
    }

    private @Nullable Locality locality(FeeSchedule schedule, Location location, List<Finding> findings) {
        LocalityKey key = location.key();
        String zip = location.zip();
        if (zip != null) {
            findings.add(
                    Finding.of(FindingCode.ZIP_UNKNOWN, schedules.zipCodes().describeUnknown(zip)));
            return null;
        }
        if (key == null) {
            return schedule.national();
        }
        Optional<Locality> locality = schedule.localities().find(key);
        if (locality.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.LOCALITY_UNKNOWN,
                    schedule.localities().describeUnknown(key) + "; " + schedules.describeYearsOf(key)));
        }
        return locality.orElse(null);
    }
}
