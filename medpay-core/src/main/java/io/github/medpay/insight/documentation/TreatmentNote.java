package io.github.medpay.insight.documentation;

import io.github.medpay.code.Discipline;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.units.ClinicianRole;
import io.github.medpay.units.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A treatment note of one patient and one day. Anything may be missing: that is what the check is for. The content is
 * patient data, and no finding repeats any of it but codes, dates and minutes.
 *
 * @param date the day; null where not written
 * @param discipline under whose plan of care
 * @param services the interventions, billed or not
 * @param timedMinutes total minutes of timed codes; null where not written
 * @param totalMinutes total treatment minutes, without rest; null where not written
 * @param intervals times by the clock; empty where not written
 * @param contributors who furnished or supervised
 * @param necessity why the patient needs a therapist's skill; null where not written
 * @param response how the patient took the treatment; null where not written
 * @param progress towards the goals; null where not written
 * @param treatmentChanged whether a treatment was added or changed since the last progress report
 * @param changeReason why; null where not written
 */
@Value.Builder
public record TreatmentNote(
        @Nullable LocalDate date,
        Discipline discipline,
        List<NoteService> services,
        @Nullable Integer timedMinutes,
        @Nullable Integer totalMinutes,
        List<Interval> intervals,
        List<Contributor> contributors,
        @Nullable String necessity,
        @Nullable String response,
        @Nullable String progress,
        boolean treatmentChanged,
        @Nullable String changeReason)
        implements WithTreatmentNote {

    /**
     * Who furnished or supervised treatment.
     *
     * @param role therapist or assistant
     * @param signed whether the signature is there
     * @param credentials professional identification, such as PT or PTA; null where not written
     */
    public record Contributor(
            ClinicianRole role, boolean signed, @Nullable String credentials) {

        /**
         * Checks that the role is not null.
         *
         * @param role therapist or assistant
         * @param signed whether the signature is there
         * @param credentials professional identification, such as PT or PTA; null where not written
         */
        public Contributor {
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * Copies the lists. Checks what must not be null and the minutes.
     *
     * @param date the day; null where not written
     * @param discipline under whose plan of care
     * @param services the interventions, billed or not
     * @param timedMinutes total minutes of timed codes; null where not written
     * @param totalMinutes total treatment minutes, without rest; null where not written
     * @param intervals times by the clock; empty where not written
     * @param contributors who furnished or supervised
     * @param necessity why the patient needs a therapist's skill; null where not written
     * @param response how the patient took the treatment; null where not written
     * @param progress towards the goals; null where not written
     * @param treatmentChanged whether a treatment was added or changed since the last progress report
     * @param changeReason why; null where not written
     * @throws InsightException if minutes are negative
     */
    public TreatmentNote {
        Objects.requireNonNull(discipline, "discipline");
        services = List.copyOf(services);
        intervals = List.copyOf(intervals);
        contributors = List.copyOf(contributors);
        if ((timedMinutes != null && timedMinutes < 0) || (totalMinutes != null && totalMinutes < 0)) {
            throw new InsightException("minutes", "are negative");
        }
    }

    /**
     * A builder with everything missing.
     *
     * @param discipline under whose plan of care
     * @return the builder
     */
    public static TreatmentNoteBuilder builder(Discipline discipline) {
        return new TreatmentNoteBuilder().discipline(discipline).treatmentChanged(false);
    }

    /** Whether nothing at all is written. */
    boolean isEmpty() {
        return services.isEmpty()
                && contributors.isEmpty()
                && timedMinutes == null
                && totalMinutes == null
                && !NoteService.isWritten(necessity)
                && !NoteService.isWritten(response)
                && !NoteService.isWritten(progress);
    }

    /** Whether another note says the same in everything but its date. */
    boolean repeats(TreatmentNote earlier) {
        return withDate(null)
                .withIntervals(List.of())
                .equals(earlier.withDate(null).withIntervals(List.of()));
    }
}
