package io.github.medpay.claim;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.fee.ZipLocality;
import io.github.medpay.modifier.ModifierRules;
import io.github.medpay.policy.PerPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds each line's release by its date of service, and the locality in it (DESIGN §5, RULES §10). */
final class FindTables implements Stage {

    private final FeeSchedules schedules;
    private final PerPeriod<ModifierRules> rules;

    FindTables(FeeSchedules schedules, PerPeriod<ModifierRules> rules) {
        this.schedules = schedules;
        this.rules = rules;
    }

    @Override
    public void apply(ClaimWork work) {
        FeeSchedule pinned = pinned(work.claim);
        @Nullable LocalityKey key = locality(work);
        @Nullable LineWork before = null;
        for (LineWork line : work.lines()) {
            if (before != null && before.date.equals(line.date) && before.schedule != null) {
                copy(before, line);
            } else {
                policy(line);
                release(work.claim, line, pinned);
                place(work.claim, line, key);
            }
            before = line;
        }
    }

    private static void copy(LineWork from, LineWork to) {
        to.rules = from.rules;
        to.release = from.release;
        to.schedule = from.schedule;
        to.locality = from.locality;
        to.sayAll(from.findings());
        if (from.locality == null) {
            to.become(Disposition.INVALID);
        }
    }

    private void policy(LineWork line) {
        line.rules = rules.onOrFirst(line.date);
        if (schedules.policy().find(line.date).isEmpty()) {
            line.refuse(
                    Disposition.INVALID,
                    Finding.of(
                            FindingCode.POLICY_YEAR_UNKNOWN,
                            "the policy starts on " + schedules.policy().firstDay() + ": nothing is known of "
                                    + line.date));
        }
    }

    private @Nullable FeeSchedule pinned(Claim claim) {
        String release = claim.release();
        if (release == null) {
            return null;
        }
        return schedules
                .find(release)
                .orElseThrow(() -> new ClaimException(
                        "release",
                        "names no release at hand; at hand: "
                                + String.join(
                                        ", ",
                                        schedules.releases().stream()
                                                .map(header -> header.name())
                                                .toList())));
    }

    private void release(Claim claim, LineWork line, @Nullable FeeSchedule pinned) {
        LocalDate date = line.date;
        if (pinned != null) {
            line.release = pinned.release();
            if (pinned.effectiveFrom().getYear() != date.getYear()) {
                line.refuse(
                        Disposition.INVALID,
                        Finding.of(
                                FindingCode.RELEASE_OF_OTHER_YEAR,
                                pinned.release() + " does not price dates of " + date.getYear()));
                return;
            }
            line.schedule = factor(claim, pinned);
            sayOrigin(line, pinned);
            return;
        }
        Optional<ReleaseChoice> choice = schedules.find(date);
        if (choice.isEmpty()) {
            line.refuse(
                    Disposition.INVALID, Finding.of(FindingCode.DATE_WITHOUT_RELEASE, schedules.describeUnknown(date)));
            return;
        }
        ReleaseChoice found = choice.get();
        line.release = found.schedule().release();
        line.schedule = factor(claim, found.schedule());
        found.finding().ifPresent(line::say);
        sayOrigin(line, found.schedule());
    }

    private static void sayOrigin(LineWork line, FeeSchedule schedule) {
        schedule.origin()
                .ifPresent(origin -> line.say(
                        Finding.of(FindingCode.OWN_TABLE, schedule.release() + " is a table of your own: " + origin)));
    }

    private static FeeSchedule factor(Claim claim, FeeSchedule schedule) {
        return claim.qualifyingApmParticipant() ? schedule.forQualifyingApmParticipant() : schedule;
    }

    private @Nullable LocalityKey locality(ClaimWork work) {
        Claim claim = work.claim;
        String zip = claim.zip();
        LocalityKey key = claim.locality();
        if (key != null) {
            if (zip != null) {
                work.say(Finding.of(
                        FindingCode.LOCALITY_OVER_ZIP, "both locality and ZIP are given; " + key + " was used"));
            }
            return key;
        }
        if (zip == null) {
            work.say(Finding.of(
                    FindingCode.NATIONAL_AMOUNTS, "neither locality nor ZIP is given: national amounts, GPCI 1.000"));
            return null;
        }
        Optional<ZipLocality> found = schedules.zipCodes().find(zip);
        found.ifPresent(locality -> sayZip(work, locality));
        return found.map(ZipLocality::key).orElse(null);
    }

    private static void sayZip(ClaimWork work, ZipLocality locality) {
        if (locality.needsExtension()) {
            work.say(Finding.of(
                    FindingCode.ZIP_NEEDS_EXTENSION,
                    "the ZIP code spans localities and needs its +4 extension; priced with " + locality.key()));
        }
        List<LineWork> lines = work.lines();
        LocalDate last = lines.get(0).date;
        for (LineWork line : lines) {
            last = line.date.isAfter(last) ? line.date : last;
        }
        LocalDate end = locality.effectiveFrom().plusMonths(3);
        if (!last.isBefore(end)) {
            work.say(Finding.of(
                    FindingCode.ZIP_TABLE_DATE,
                    "the ZIP table is that of the quarter from " + locality.effectiveFrom()));
        }
    }

    private void place(Claim claim, LineWork line, @Nullable LocalityKey key) {
        FeeSchedule schedule = line.schedule;
        if (schedule == null) {
            return;
        }
        if (key == null) {
            String zip = claim.locality() == null ? claim.zip() : null;
            if (zip == null) {
                line.locality = schedule.national();
            } else {
                line.refuse(
                        Disposition.INVALID,
                        Finding.of(FindingCode.ZIP_UNKNOWN, schedules.zipCodes().describeUnknown(zip)));
            }
            return;
        }
        Optional<Locality> locality = schedule.localities().find(key);
        if (locality.isPresent()) {
            line.locality = locality.get();
        } else {
            line.refuse(
                    Disposition.INVALID,
                    Finding.of(
                            FindingCode.LOCALITY_UNKNOWN, schedule.localities().describeUnknown(key)));
        }
    }
}
