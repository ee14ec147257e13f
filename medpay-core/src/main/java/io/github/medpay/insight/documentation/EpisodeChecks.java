package io.github.medpay.insight.documentation;

import static io.github.medpay.insight.documentation.DocumentationItem.contradicts;
import static io.github.medpay.insight.documentation.DocumentationItem.missing;

import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.insight.documentation.TherapyEpisode.Certification;
import io.github.medpay.insight.documentation.TherapyEpisode.ProgressReport;
import io.github.medpay.internal.policy.Periods;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.rule.Firmness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Progress reports and certification of an episode (Benefit Policy Manual ch. 15 §220.3). */
final class EpisodeChecks {

    private final MedicarePolicy policy;

    EpisodeChecks(MedicarePolicy policy) {
        this.policy = policy;
    }

    private int number(PolicyNumber number, LocalDate date) {
        return Periods.onOrFirst(policy, date).number(number);
    }

    DocumentationReport check(TherapyEpisode episode) {
        List<DocumentationItem> items = new ArrayList<>();
        reports(episode, items);
        certification(episode, items);
        return DocumentationReport.of(items, basis(episode));
    }

    private void reports(TherapyEpisode episode, List<DocumentationItem> items) {
        List<ProgressReport> reports = new ArrayList<>(episode.reports());
        reports.sort(Comparator.comparing(ProgressReport::through));
        List<LocalDate> days = episode.treatmentDays();
        int covered = 0;
        for (ProgressReport report : reports) {
            int through = covered;
            while (through < days.size() && !days.get(through).isAfter(report.through())) {
                through++;
            }
            late(days, covered, through, items);
            covered = through;
            content(report, items);
        }
        late(days, covered, days.size(), items);
    }

    /** The treatment days from one place to another belong to one period, which must not have too many. */
    private void late(List<LocalDate> days, int from, int to, List<DocumentationItem> items) {
        int due = to > from ? number(PolicyNumber.PROGRESS_REPORT_TREATMENT_DAYS, days.get(from)) : 0;
        if (to - from > due) {
            items.add(missing(
                    DocumentationElement.PROGRESS_REPORT,
                    "a progress report was due by " + days.get(from + due - 1) + ", treatment day " + due
                            + " of its period; the period has " + (to - from)));
        }
    }

    private void content(ProgressReport report, List<DocumentationItem> items) {
        String name = "the progress report through " + report.through();
        int within = number(PolicyNumber.PROGRESS_REPORT_WRITING_DAYS, report.through());
        if (report.written().isAfter(report.through().plusDays(within))) {
            items.add(contradicts(
                    DocumentationElement.PROGRESS_REPORT,
                    name + " was written more than " + within + " days after its period"));
        }
        if (!report.byClinician()) {
            items.add(contradicts(
                    DocumentationElement.PROGRESS_REPORT, name + " is an assistant's; a clinician must write it"));
        } else if (!report.tookPart()) {
            items.add(contradicts(
                    DocumentationElement.PROGRESS_REPORT,
                    name + " is by a clinician who took no part in treatment in its period"));
        }
        if (!report.hasMeasures()) {
            items.add(missing(
                    DocumentationElement.OBJECTIVE_MEASURES,
                    name + " holds no objective measures and no reason why there are none"));
        }
        if (!report.hasNecessity()) {
            items.add(missing(
                    DocumentationElement.NECESSITY_IN_REPORT,
                    name + " does not say why a therapist's skill is needed"));
        }
    }

    private void certification(TherapyEpisode episode, List<DocumentationItem> items) {
        List<LocalDate> days = episode.treatmentDays();
        LocalDate established = episode.planEstablished();
        if (established == null) {
            items.add(missing(DocumentationElement.CERTIFICATION, "there is no plan of care"));
        } else if (!days.isEmpty() && established.isAfter(days.get(0))) {
            items.add(contradicts(
                    DocumentationElement.CERTIFICATION, "the plan of care was established after treatment began"));
        }
        for (Certification interval : episode.certifications()) {
            long length = ChronoUnit.DAYS.between(interval.from(), interval.through()) + 1;
            int most = number(PolicyNumber.CERTIFICATION_DAYS, interval.from());
            if (length < 1 || length > most) {
                items.add(contradicts(
                        DocumentationElement.CERTIFICATION,
                        "the certification from " + interval.from() + " is for " + length
                                + " days; an interval has from 1 to " + most));
            }
            if (!interval.signed()) {
                items.add(missing(
                        DocumentationElement.CERTIFICATION,
                        "the certification from " + interval.from()
                                + " has no physician's or practitioner's signature"));
            }
        }
        for (LocalDate day : days) {
            if (episode.certifications().stream().noneMatch(interval -> covers(interval, day))) {
                items.add(missing(
                        DocumentationElement.CERTIFICATION, "no certification covers the treatment day " + day));
                return;
            }
        }
    }

    private boolean covers(Certification interval, LocalDate day) {
        return !day.isBefore(interval.from())
                && !day.isAfter(interval.through())
                && ChronoUnit.DAYS.between(interval.from(), day)
                        < number(PolicyNumber.CERTIFICATION_DAYS, interval.from());
    }

    private Basis basis(TherapyEpisode episode) {
        LocalDate first = episode.treatmentDays().isEmpty()
                ? policy.firstDay()
                : episode.treatmentDays().get(0);
        int most = number(PolicyNumber.CERTIFICATION_DAYS, first);
        return new Basis(
                List.of(
                        Input.of("treatment days", episode.treatmentDays().size()),
                        Input.of("progress reports", episode.reports().size()),
                        Input.of("certifications", episode.certifications().size())),
                "treatment days since the last report ≤ " + number(PolicyNumber.PROGRESS_REPORT_TREATMENT_DAYS, first)
                        + "; written ≤ " + number(PolicyNumber.PROGRESS_REPORT_WRITING_DAYS, first)
                        + " calendar days after the period; every treatment day in an interval of at most " + most
                        + " days, both ends counted",
                List.of(
                        "the first treatment day given is the first of the episode",
                        "both ends of an interval count towards its " + most + " days (decision)"),
                List.of(
                        DocumentationElement.PROGRESS_REPORT.citation(),
                        DocumentationElement.OBJECTIVE_MEASURES.citation(),
                        DocumentationElement.CERTIFICATION.citation()),
                Firmness.DECISION);
    }
}
