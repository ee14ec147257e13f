package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one patient's treatment day, by the clock.
 *
 * <p>An interval that ends before it starts is taken as given and refused by a finding.
 *
 * @param code the procedure code
 * @param discipline under whose plan of care; null for none
 * @param start when it began
 * @param end when it ended; not past midnight
 * @param clinician who furnished it: any name that tells the clinicians of the day apart
 * @param role therapist or assistant
 * @param contact one-on-one or group; 97150 is a group service whatever stands here
 */
@Value.Builder
public record Interval(
        ProcedureCode code,
        @Nullable Discipline discipline,
        LocalTime start,
        LocalTime end,
        String clinician,
        ClinicianRole role,
        Contact contact)
        implements WithInterval {

    /**
     * Checks that nothing but the discipline is null.
     *
     * @param code the procedure code
     * @param discipline under whose plan of care; null for none
     * @param start when it began
     * @param end when it ended
     * @param clinician who furnished it: any name that tells the clinicians of the day apart
     * @param role therapist or assistant
     * @param contact one-on-one or group
     */
    public Interval {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(clinician, "clinician");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(contact, "contact");
    }

    /**
     * A one-on-one interval of a therapist.
     *
     * @param code five characters
     * @param discipline under whose plan of care
     * @param start such as {@code 09:00}
     * @param end such as {@code 09:23}
     * @return the interval; its withers change the clinician, the role and the contact
     * @throws IllegalArgumentException if the code is not well-formed
     * @throws java.time.format.DateTimeParseException if a time is not well-formed
     */
    public static Interval of(String code, Discipline discipline, String start, String end) {
        return new Interval(
                ProcedureCode.of(code),
                Objects.requireNonNull(discipline, "discipline"),
                LocalTime.parse(start),
                LocalTime.parse(end),
                "therapist",
                ClinicianRole.THERAPIST,
                Contact.ONE_ON_ONE);
    }

    boolean isPossible() {
        return start.isBefore(end);
    }

    int from() {
        return start.toSecondOfDay();
    }

    int to() {
        return end.toSecondOfDay();
    }

    boolean isSameService(Interval other) {
        return code.equals(other.code) && discipline == other.discipline;
    }

    /** Seconds that two possible intervals share; 0 where they only touch. */
    int sharedSeconds(Interval other) {
        return Math.max(0, Math.min(to(), other.to()) - Math.max(from(), other.from()));
    }

    /** The code and its times, as findings name an interval. */
    String label() {
        return code + " " + start + "–" + end;
    }

    /**
     * The length of the interval.
     *
     * @return the time from start to end; negative where the end is before the start
     */
    public Duration length() {
        return Duration.between(start, end);
    }
}
