package io.github.medpay.ncci;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a look-up: what was found, or why nothing was, and how certain that is.
 *
 * <p>"No edit" and "unknown" are two answers. Only {@link Status#NONE} says that the tables know the codes and hold
 * nothing against them.
 *
 * @param <T> what was looked up
 */
public final class NcciAnswer<T> {

    /** What kind of answer it is. */
    public enum Status {
        /** An edit, limit or rule is in force on the date. */
        FOUND,
        /** The edition of the date knows the codes and holds nothing. */
        NONE,
        /** No table of the date knows one of the codes. */
        CODE_UNKNOWN,
        /**
         * The date, or the pinned edition, lies before the first edition available: nothing is known, which is not
         * "clean".
         */
        BEFORE_FIRST_EDITION
    }

    private final Status status;
    private final @Nullable T value;
    private final @Nullable Certainty certainty;

    private NcciAnswer(Status status, @Nullable T value, @Nullable Certainty certainty) {
        this.status = status;
        this.value = value;
        this.certainty = certainty;
    }

    static <T> NcciAnswer<T> found(T value, Certainty certainty) {
        return new NcciAnswer<>(Status.FOUND, value, certainty);
    }

    static <T> NcciAnswer<T> nothing(boolean codesKnown, Certainty certainty) {
        return new NcciAnswer<>(codesKnown ? Status.NONE : Status.CODE_UNKNOWN, null, certainty);
    }

    static <T> NcciAnswer<T> beforeFirstEdition() {
        return new NcciAnswer<>(Status.BEFORE_FIRST_EDITION, null, null);
    }

    /**
     * The kind of answer.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * What is in force.
     *
     * @return the edit, limit or rule; empty unless {@link Status#FOUND}
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Which edition was used.
     *
     * @return the certainty; empty where no edition reaches back to the date
     */
    public Optional<Certainty> certainty() {
        return Optional.ofNullable(certainty);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NcciAnswer<?> that
                && status == that.status
                && Objects.equals(value, that.value)
                && Objects.equals(certainty, that.certainty);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, value, certainty);
    }

    @Override
    public String toString() {
        return status + (value == null ? "" : " " + value) + (certainty == null ? "" : " (" + certainty.words() + ")");
    }
}
