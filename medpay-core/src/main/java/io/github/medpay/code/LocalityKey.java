package io.github.medpay.code;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a service was paid: a Medicare administrative contractor and its locality number.
 *
 * <p>A number alone names no place: {@code 00} is many states. Form: MAC of five digits, number of two digits.
 *
 * @param mac the contractor, five digits
 * @param number the locality, two digits
 */
public record LocalityKey(String mac, String number) implements Comparable<LocalityKey> {

    /**
     * Checks that neither part is null. Whether a release knows the locality is the release's to say.
     *
     * @param mac the contractor, five digits
     * @param number the locality, two digits
     */
    public LocalityKey {
        Objects.requireNonNull(mac, "mac");
        Objects.requireNonNull(number, "number");
    }

    /**
     * The key of these parts.
     *
     * @param mac the contractor, five digits
     * @param number the locality, two digits
     * @return the key
     */
    public static LocalityKey of(String mac, String number) {
        return new LocalityKey(mac, number);
    }

    /** Strict, whatever the mapper's settings: both parts are texts, and there is no third. Messages hold no value. */
    @JsonCreator
    static LocalityKey fromJson(
            @JsonProperty("mac") @Nullable Object mac,
            @JsonProperty("number") @Nullable Object number,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        if (unknown != null && !unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    unknown.keySet().iterator().next() + ": is no property; known are mac, number");
        }
        return new LocalityKey(text("mac", mac), text("number", number));
    }

    private static String text(String field, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(field + (value == null ? ": is required" : ": is not a text"));
    }

    @Override
    public int compareTo(LocalityKey other) {
        int byMac = mac.compareTo(other.mac);
        return byMac != 0 ? byMac : number.compareTo(other.number);
    }

    /** By hand, as every claim asks and the first call of a record's own costs a cold start more than opening a table. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalityKey key && mac.equals(key.mac) && number.equals(key.number);
    }

    @Override
    public int hashCode() {
        return 31 * mac.hashCode() + number.hashCode();
    }

    @Override
    public String toString() {
        return mac + "/" + number;
    }
}
