package io.github.medpay.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A two-character modifier of a claim line, such as {@code 59} or {@code GP}.
 *
 * <p>What a modifier does is told by {@code ModifierRules}; this type knows only its form.
 *
 * @param value two characters, digits and upper case letters
 */
public record Modifier(@JsonValue String value) implements Comparable<Modifier> {

    private static final int RADIX = 36;

    /** How many pairs of characters there are. */
    public static final int PAIRS = RADIX * RADIX;

    /**
     * Checks the form.
     *
     * @param value two characters, 0-9 A-Z
     * @throws IllegalArgumentException if the value is not two characters 0-9 A-Z
     */
    public Modifier {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a modifier (two characters 0-9 A-Z): length " + value.length());
        }
    }

    /**
     * The modifier with these characters.
     *
     * @param value two characters 0-9 A-Z
     * @return the modifier
     * @throws IllegalArgumentException if the value is not well-formed
     */
    @JsonCreator
    public static Modifier of(String value) {
        return new Modifier(value);
    }

    /**
     * Whether the value has the form of a modifier: {@code [0-9A-Z]{2}}.
     *
     * @param value any text
     * @return true for two characters 0-9 A-Z
     */
    public static boolean isWellFormed(String value) {
        return value.length() == 2 && isAlphanumeric(value.charAt(0)) && isAlphanumeric(value.charAt(1));
    }

    /**
     * The number of a modifier among all pairs of characters. Allocates nothing.
     *
     * @param value any text
     * @return 0 to 1295, or -1 where the text is not two characters of 0-9 and A-Z
     */
    public static int pack(String value) {
        if (value.length() != 2) {
            return -1;
        }
        int first = digit(value.charAt(0));
        int second = digit(value.charAt(1));
        return first < 0 || second < 0 ? -1 : first * RADIX + second;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public int compareTo(Modifier other) {
        return value.compareTo(other.value);
    }

    /** By hand: the first call of a record's own costs a cold start more than opening a table. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Modifier that && value.equals(that.value);
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
