package io.github.medpay.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A two-digit place of service code, such as {@code 11} (office).
 *
 * <p>The facility list is that of the Medicare Claims Processing Manual, chapter 12, §20.4.2. A code that is in
 * neither list is priced as non-facility (a decision; see docs/interpretation.md).
 *
 * @param value two digits
 */
public record PlaceOfService(@JsonValue String value) {

    private static final int RADIX = 10;

    /** Each possible place, by its number, made when it is first met; two threads may make the same one at once. */
    private static final @Nullable PlaceOfService[] MADE = new PlaceOfService[RADIX * RADIX];

    /**
     * Checks the form.
     *
     * @param value two digits
     * @throws IllegalArgumentException if the value is not two digits
     */
    public PlaceOfService {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a place of service (two digits): length " + value.length());
        }
    }

    /**
     * The place with this code.
     *
     * @param value two digits
     * @return the place
     * @throws IllegalArgumentException if the value is not two digits
     */
    @JsonCreator
    public static PlaceOfService of(String value) {
        return isWellFormed(value) ? made(value) : new PlaceOfService(value);
    }

    /**
     * The place with this code.
     *
     * @param value any text
     * @return the place; empty for text that is not two digits
     */
    public static Optional<PlaceOfService> find(String value) {
        return isWellFormed(value) ? Optional.of(made(value)) : Optional.empty();
    }

    private static PlaceOfService made(String value) {
        int number = RADIX * (value.charAt(0) - '0') + value.charAt(1) - '0';
        PlaceOfService known = MADE[number];
        if (known == null) {
            known = new PlaceOfService(value);
            MADE[number] = known;
        }
        return known;
    }

    /**
     * Whether the value has the form of a place of service.
     *
     * @param value any text
     * @return true for two digits
     */
    public static boolean isWellFormed(String value) {
        return value.length() == 2 && isDigit(value.charAt(0)) && isDigit(value.charAt(1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** By hand: the first call of a record's own costs a cold start more than opening a table. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceOfService that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
