package io.github.medpay.code;

import java.util.Optional;

/** The three outpatient therapy disciplines, with the modifiers that mark a plan of care and an assistant's work. */
public enum Discipline {
    /** Physical therapy: GP, assistants CQ. */
    PHYSICAL_THERAPY("GP", "CQ"),
    /** Occupational therapy: GO, assistants CO. */
    OCCUPATIONAL_THERAPY("GO", "CO"),
    /** Speech-language pathology: GN; Medicare knows no assistant. */
    SPEECH_LANGUAGE_PATHOLOGY("GN", null);

    private final Modifier planOfCare;

    @SuppressWarnings("ImmutableEnumChecker") // Optional of an immutable record
    private final Optional<Modifier> assistant;

    Discipline(String planOfCare, @org.jspecify.annotations.Nullable String assistant) {
        this.planOfCare = Modifier.of(planOfCare);
        this.assistant = assistant == null ? Optional.empty() : Optional.of(Modifier.of(assistant));
    }

    /**
     * The modifier that says under which plan of care the service was furnished.
     *
     * @return GP, GO or GN
     */
    public Modifier planOfCareModifier() {
        return planOfCare;
    }

    /**
     * The modifier of services furnished in whole or in part by an assistant.
     *
     * @return CQ or CO; empty for speech-language pathology
     */
    public Optional<Modifier> assistantModifier() {
        return assistant;
    }

    /**
     * The discipline of a plan-of-care modifier.
     *
     * @param modifier any modifier
     * @return the discipline, or empty if the modifier is not GP, GO or GN
     */
    public static Optional<Discipline> ofPlanOfCare(Modifier modifier) {
        for (Discipline discipline : values()) {
            if (discipline.planOfCare.equals(modifier)) {
                return Optional.of(discipline);
            }
        }
        return Optional.empty();
    }
}
