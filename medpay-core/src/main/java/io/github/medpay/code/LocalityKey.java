package io.github.medpay.code;

import java.util.Objects;

/**
 * Where a service was paid: a Medicare administrative contractor and its locality number.
 *
 * <p>A number alone names no place: {@code 00} is many states. Form: MAC of five digits, number of two digits.
 *
 * @param mac the contractor, five digits
 * @param number the locality, two digits
 */
public record LocalityKey(String mac, String number) implements Comparable<LocalityKey> {

    /** Checks that neither part is null. Whether a release knows the locality is the release's to say. */
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

    @Override
    public int compareTo(LocalityKey other) {
        int byMac = mac.compareTo(other.mac);
        return byMac != 0 ? byMac : number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return mac + "/" + number;
    }
}
