package io.github.medpay.insight.documentation;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.units.Contact;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One intervention of a treatment note.
 *
 * @param code the code that it would be billed with
 * @param intervention what was done, in the clinician's words; null or blank where nothing is written
 * @param therapistMinutes minutes of the therapist; null where not written
 * @param assistantMinutes minutes of the assistant alone; null for none
 * @param contact one-on-one or group; null where not written
 * @param patients how many patients were treated at once; null where not written
 * @param exercises exercises with their detail; empty where none are written
 */
@Value.Builder
public record NoteService(
        ProcedureCode code,
        @Nullable String intervention,
        @Nullable Integer therapistMinutes,
        @Nullable Integer assistantMinutes,
        @Nullable Contact contact,
        @Nullable Integer patients,
        List<Exercise> exercises)
        implements WithNoteService {

    /**
     * An exercise. Anything may be missing.
     *
     * @param sets how many sets
     * @param repetitions how many repetitions
     * @param resistance such as a weight or a band
     * @param bodyPart which part of the body
     */
    public record Exercise(
            @Nullable Integer sets,
            @Nullable Integer repetitions,
            @Nullable String resistance,
            @Nullable String bodyPart) {

        boolean isDetailed() {
            return sets != null && repetitions != null && isWritten(resistance) && isWritten(bodyPart);
        }
    }

    /**
     * Copies the exercises. Checks what must not be null and the minutes.
     *
     * @param code the code that it would be billed with
     * @param intervention what was done, in the clinician's words; null or blank where nothing is written
     * @param therapistMinutes minutes of the therapist; null where not written
     * @param assistantMinutes minutes of the assistant alone; null for none
     * @param contact one-on-one or group; null where not written
     * @param patients how many patients were treated at once; null where not written
     * @param exercises exercises with their detail; empty where none are written
     * @throws InsightException if minutes are negative
     */
    public NoteService {
        Objects.requireNonNull(code, "code");
        if ((therapistMinutes != null && therapistMinutes < 0) || (assistantMinutes != null && assistantMinutes < 0)) {
            throw new InsightException("minutes", "are negative");
        }
        exercises = List.copyOf(exercises);
    }

    static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    boolean hasMinutes() {
        return therapistMinutes != null || assistantMinutes != null;
    }

    int therapist() {
        return therapistMinutes == null ? 0 : therapistMinutes;
    }

    int assistant() {
        return assistantMinutes == null ? 0 : assistantMinutes;
    }
}
