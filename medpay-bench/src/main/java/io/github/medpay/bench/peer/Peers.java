package io.github.medpay.bench.peer;

import java.util.List;
import java.util.UUID;

/** The peers by name. */
public final class Peers {

    /** All names. */
    public static final List<String> NAMES = List.of("HashMap", "H2", "SQLite");

    private Peers() {}

    /** A peer with the fee schedule. */
    public static Peer ofFees(String name) {
        return name.equals("HashMap") ? MapPeer.ofFees() : SqlPeer.ofFees(url(name));
    }

    /** A peer with the pairs. */
    public static Peer ofPairs(String name) {
        return name.equals("HashMap") ? MapPeer.ofPairs() : SqlPeer.ofPairs(url(name));
    }

    private static String url(String name) {
        return switch (name) {
            case "H2" -> "jdbc:h2:mem:" + UUID.randomUUID();
            case "SQLite" -> "jdbc:sqlite::memory:";
            default -> throw new IllegalArgumentException("no peer " + name);
        };
    }
}
