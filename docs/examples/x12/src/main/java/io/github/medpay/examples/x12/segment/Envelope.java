package io.github.medpay.examples.x12.segment;

import java.util.Set;

/** The segments around the content. */
final class Envelope {

    private static final Set<String> TAGS = Set.of("ISA", "GS", "ST", "SE", "GE", "IEA");

    private Envelope() {}

    static boolean holds(String tag) {
        return TAGS.contains(tag);
    }
}
