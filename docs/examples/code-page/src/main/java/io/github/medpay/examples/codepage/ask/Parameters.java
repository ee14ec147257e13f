package io.github.medpay.examples.codepage.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters of a request, each within bounds: known names, few values, short texts, numbers in a range. An empty
 * value is an absent one. What is out of bounds is a {@link BadQuestionException} that says what is in.
 */
public final class Parameters {

    private static final int MOST_VALUES = 64;
    private static final int LONGEST_VALUE = 40;

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Takes the parameters of a request.
     *
     * @param given names and values, decoded
     * @param known the names that the page understands
     * @return the parameters
     * @throws BadQuestionException if a name is not known, or there is too much
     */
    public static Parameters of(Map<String, List<String>> given, Set<String> known) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        for (Map.Entry<String, List<String>> entry : given.entrySet()) {
            String name = entry.getKey();
            count += entry.getValue().size();
            if (count > MOST_VALUES) {
                throw new BadQuestionException("Too many parameters: the page takes " + MOST_VALUES + ".");
            }
            if (!known.contains(name)) {
                throw new BadQuestionException("The page has no parameter “" + shortened(name) + "”. It takes: "
                        + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
            List<String> filled = new ArrayList<>();
            for (String value : entry.getValue()) {
                filled.add(checked(name, value.strip()));
            }
            filled.removeIf(String::isEmpty);
            if (!filled.isEmpty()) {
                values.put(name, List.copyOf(filled));
            }
        }
        return new Parameters(values);
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw new BadQuestionException(name + " is longer than " + LONGEST_VALUE + " characters.");
        }
        return value;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_VALUE ? name.substring(0, LONGEST_VALUE) + "…" : name;
    }

    /**
     * One text.
     *
     * @param name the parameter
     * @return its value; empty where it is absent
     * @throws BadQuestionException if it stands twice
     */
    public Optional<String> text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw new BadQuestionException(name + " may stand once.");
        }
        return all.stream().findFirst();
    }

    /**
     * Several texts.
     *
     * @param name the parameter
     * @param most how many there may be
     * @return the values, in order, each once
     * @throws BadQuestionException if there are more
     */
    public List<String> texts(String name, int most) {
        List<String> all =
                values.getOrDefault(name, List.of()).stream().distinct().toList();
        if (all.size() > most) {
            throw new BadQuestionException(name + " may have " + most + " values at most.");
        }
        return all;
    }

    /**
     * A whole number.
     *
     * @param name the parameter
     * @param from the least
     * @param to the most
     * @param otherwise where it is absent
     * @return the number
     * @throws BadQuestionException if it is no whole number in the range
     */
    public int number(String name, int from, int to, int otherwise) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text.get());
            if (number >= from && number <= to) {
                return number;
            }
        }
        throw new BadQuestionException(name + " must be a whole number from " + from + " to " + to + ".");
    }

    /**
     * A date.
     *
     * @param name the parameter
     * @param otherwise where it is absent
     * @return the date
     * @throws BadQuestionException if it is no date of the calendar
     */
    public LocalDate date(String name, LocalDate otherwise) {
        try {
            return text(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            throw new BadQuestionException(name + " must be a date such as 2025-02-03.");
        }
    }

    /**
     * One of an enum's constants.
     *
     * @param name the parameter
     * @param otherwise where it is absent
     * @param <E> the enum
     * @return the constant
     * @throws BadQuestionException if the value names none
     */
    public <E extends Enum<E>> E choice(String name, E otherwise) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text.get()))
                .findFirst()
                .orElseThrow(() -> new BadQuestionException(name + " must be one of "
                        + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * Whether the parameter is there.
     *
     * @param name the parameter
     * @return true if it has a value
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * These parameters as the query of a link, with one of them changed.
     *
     * @param name the parameter to change
     * @param value its value in the link; empty to leave it out
     * @return begins with a question mark
     */
    public String linkWith(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, List.of(value));
        }
        return changed.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(one -> encode(entry.getKey()) + "=" + encode(one)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
