package io.github.medpay.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The file {@code properties.txt}: a sentence and rules for each type and property of the JSON contract. */
final class Properties {

    /**
     * One line of the file.
     *
     * @param rules what holds of the property beside its type
     * @param sentence for people
     */
    record Entry(Set<PropertyRule> rules, String sentence) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    static Properties read() {
        try (InputStream stream = Objects.requireNonNull(Properties.class.getResourceAsStream("properties.txt"))) {
            Properties properties = new Properties();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(properties::add);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] parts = line.split("\\|", -1);
        Set<PropertyRule> rules = EnumSet.noneOf(PropertyRule.class);
        Arrays.stream(parts[1].split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(PropertyRule::of)
                .forEach(rules::add);
        if (entries.put(parts[0].strip(), new Entry(rules, parts[2].strip())) != null) {
            throw new IllegalStateException("twice: " + line);
        }
    }

    /** The entry of a type, or of a property with its type's name before it. */
    Entry get(String name) {
        asked.add(name);
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalStateException("properties.txt says nothing of " + name);
        }
        return entry;
    }

    /** What the file holds and nobody asked for. */
    Set<String> left() {
        Set<String> left = new TreeSet<>(entries.keySet());
        left.removeAll(asked);
        return left;
    }

    Map<String, Entry> all() {
        return entries;
    }
}
