package io.github.medpay.insight.documentation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An episode of therapy of one patient.
 *
 * @param treatmentDays the days of treatment, each once, ascending
 * @param reports the progress reports
 * @param planEstablished when the plan of care was established; null where there is none
 * @param certifications the certification and recertifications
 */
@Value.Builder
public record TherapyEpisode(
        List<LocalDate> treatmentDays,
        List<ProgressReport> reports,
        @Nullable LocalDate planEstablished,
        List<Certification> certifications)
        implements WithTherapyEpisode {

    /**
     * A progress report.
     *
     * @param through the last day that it covers
     * @param written when it was written
     * @param byClinician whether a therapist wrote it, and no assistant
     * @param tookPart whether that therapist took part in treatment in the period
     * @param hasMeasures whether it holds objective measures, or the reason why there are none
     * @param hasNecessity whether it says why a therapist's skill is needed
     */
    public record ProgressReport(
            LocalDate through,
            LocalDate written,
            boolean byClinician,
            boolean tookPart,
            boolean hasMeasures,
            boolean hasNecessity) {

        /**
         * Checks that no date is null.
         *
         * @param through the last day that it covers
         * @param written when it was written
         * @param byClinician whether a therapist wrote it, and no assistant
         * @param tookPart whether that therapist took part in treatment in the period
         * @param hasMeasures whether it holds objective measures, or the reason why there are none
         * @param hasNecessity whether it says why a therapist's skill is needed
         */
        public ProgressReport {
            Objects.requireNonNull(through, "through");
            Objects.requireNonNull(written, "written");
        }
    }

    /**
     * A certification interval.
     *
     * @param from its first day
     * @param through its last day
     * @param signed whether a physician or practitioner certified it
     */
    public record Certification(LocalDate from, LocalDate through, boolean signed) {

        /**
         * Checks that no date is null.
         *
         * @param from its first day
         * @param through its last day
         * @param signed whether a physician or practitioner certified it
         */
        public Certification {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(through, "through");
        }
    }

    /**
     * Sorts the days and copies the lists.
     *
     * @param treatmentDays the days of treatment, each once, ascending
     * @param reports the progress reports
     * @param planEstablished when the plan of care was established; null where there is none
     * @param certifications the certification and recertifications
     */
    public TherapyEpisode {
        treatmentDays = List.copyOf(new TreeSet<>(treatmentDays));
        reports = List.copyOf(reports);
        certifications = List.copyOf(certifications);
    }
}
