package io.github.medpay.insight.comparison;

import io.github.medpay.code.ProcedureCode;
import java.util.Map;
import java.util.Optional;

/** What a code is for, in our own words: no descriptor of the AMA stands here. */
final class CodePurpose {

    private static final Map<String, String> WORDS = Map.of(
            "97110", "Exercise that builds up what the body can do: force, stamina, range and limberness.",
            "97112", "Training of how the body steers itself: equilibrium, posture, and the feel for its own position.",
            "97116", "Practice of walking: pattern, aids, steps and turns.",
            "97140", "Work with the therapist's hands on joints and soft tissue.",
            "97150", "One therapist with two or more patients at the same time; billed once for each of them.",
            "97530", "Whole tasks of daily life, such as lifting, reaching or carrying, practised to regain them.",
            "97535", "Teaching a person to manage at home: washing, dressing, meals, aids and safety.");

    private CodePurpose() {}

    static Optional<String> of(ProcedureCode code) {
        return Optional.ofNullable(WORDS.get(code.value()));
    }
}
