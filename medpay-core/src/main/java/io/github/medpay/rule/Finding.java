package io.github.medpay.rule;

import java.util.Objects;

/**
 * Something that must be said about a claim, a line or a set of services.
 *
 * <p>Messages hold codes, modifiers, line numbers, dates, units, minutes and amounts; no identifier of the claim and nothing
 * else that names a patient.
 *
 * @param severity how much it weighs
 * @param code the stable name, for programs
 * @param message one sentence, for people; its wording may change between versions
 * @param citation the rule it rests on
 */
public record Finding(Severity severity, FindingCode code, String message, String citation) {

    /**
     * Checks that nothing is null.
     *
     * @param severity how much it weighs
     * @param code the stable name, for programs
     * @param message one sentence, for people
     * @param citation the rule it rests on
     */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * A finding with the severity and citation of its code.
     *
     * @param code the stable name
     * @param message one sentence
     * @return the finding
     */
    public static Finding of(FindingCode code, String message) {
        return new Finding(code.severity(), code, message, code.citation());
    }
}
