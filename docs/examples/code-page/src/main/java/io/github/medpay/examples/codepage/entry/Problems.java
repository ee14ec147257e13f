package io.github.medpay.examples.codepage.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with an entry, by field: one sentence for each, the first that was found. */
public final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    Problems() {}

    void add(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
    }

    /**
     * What is wrong with a field.
     *
     * @param field its name
     * @return one sentence; null where nothing is wrong
     */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /**
     * Every problem, in the order of the page.
     *
     * @return sentences by field
     */
    public Map<String, String> all() {
        return new LinkedHashMap<>(byField);
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }
}
