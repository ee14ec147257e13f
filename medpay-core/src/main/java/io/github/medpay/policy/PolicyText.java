package io.github.medpay.policy;

import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.PolicyTable;
import io.github.medpay.spi.TableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a policy file: entries, each a line with its section and name, and under it one indented line for each value.
 *
 * <pre>{@code
 * medpay policy 1
 *
 * percentage SEQUESTRATION
 *   2022-04-01 .. 2022-06-30 | 1 | K | Public Law 117-7
 *   2022-07-01 ..            | 2 | K | 2 U.S.C. 901a
 * }</pre>
 *
 * <p>{@code docs/policy.md} specifies the layout. Every error names file, line and value.
 */
public final class PolicyText {

    /** A longer text is refused. */
    public static final int MOST_CHARACTERS = 4_000_000;

    private static final String FIRST_LINE = "medpay policy 1";
    private static final PolicySection[] SECTIONS = PolicySection.values();

    /** The words of {@link #SECTIONS}. */
    private static final String[] WORDS = words();

    /** Where a line stands, but for its number. */
    private final String place;

    private final ValueLine values = new ValueLine();
    private final List<PolicyRow> rows = new ArrayList<>();
    private @Nullable PolicySection section;
    private String entry = "";
    private int entryLine;
    private boolean empty;

    private PolicyText(String name) {
        this.place = name + ", line ";
    }

    /**
     * Reads a policy text.
     *
     * @param name the name of the file, for messages
     * @param source one line that says where it came from
     * @param text its content
     * @return its values
     * @throws TableException if a line is broken; the message names file, line and value
     */
    public static PolicyTable read(String name, String source, String text) {
        PolicyText file = new PolicyText(name);
        if (text.length() > MOST_CHARACTERS) {
            throw new TableException(
                    name + ": " + text.length() + " characters; a policy file has at most " + MOST_CHARACTERS);
        }
        file.lines(name, text);
        return new PolicyTable(name, source, file.rows);
    }

    private void lines(String name, String text) {
        boolean begun = false;
        int number = 0;
        int from = 0;
        while (from <= text.length()) {
            int next = text.indexOf('\n', from);
            next = next < 0 ? text.length() : next;
            int first = firstOf(text, from, next);
            number++;
            if (first < next && text.charAt(from) != '#') {
                if (begun) {
                    line(number, text, first, endOf(text, first, next), first > from);
                } else {
                    requireFirst(number, text.substring(first, endOf(text, first, next)));
                    begun = true;
                }
            }
            from = next + 1;
        }
        if (!begun) {
            throw new TableException(name + ": empty; the first line of a policy file is \"" + FIRST_LINE + "\"");
        }
        requireValues();
    }

    /** Where a part of a text begins without the spaces before it; its end where there is nothing else. */
    static int firstOf(String text, int from, int to) {
        int first = from;
        while (first < to && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** Where a part of a text ends without the spaces after it. */
    static int endOf(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String[] words() {
        String[] words = new String[SECTIONS.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = SECTIONS[i].name().toLowerCase(Locale.ROOT);
        }
        return words;
    }

    private void requireFirst(int number, String line) {
        if (!line.equals(FIRST_LINE)) {
            throw broken(number, "\"" + shown(line) + "\" where \"" + FIRST_LINE + "\" is expected");
        }
    }

    /** A line is cut where it lies: a copy of each would be half of what a start allocates for the policy. */
    private void line(int number, String text, int from, int to, boolean indented) {
        if (indented) {
            value(number, text, from, to);
        } else {
            requireValues();
            entry(number, text.substring(from, to));
        }
    }

    private void entry(int number, String line) {
        int space = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (space < 0 || !line.substring(space, last).replace(" ", "").isEmpty()) {
            throw broken(number, "\"" + shown(line) + "\" is not a section and a name");
        }
        section = section(number, line.substring(0, space));
        entry = line.substring(last + 1);
        entryLine = number;
        empty = true;
    }

    private PolicySection section(int number, String word) {
        for (int i = 0; i < SECTIONS.length; i++) {
            if (WORDS[i].equals(word)) {
                return SECTIONS[i];
            }
        }
        throw broken(number, "section \"" + shown(word) + "\" is unknown; known are " + Arrays.toString(WORDS));
    }

    private void value(int number, String text, int from, int to) {
        PolicySection of = section;
        if (of == null) {
            throw broken(number, "a value stands before the first section and name");
        }
        rows.add(values.read(place.concat(Integer.toString(number)), of, entry, text, from, to));
        empty = false;
    }

    private void requireValues() {
        if (section != null && empty) {
            throw broken(entryLine, entry + " has no value; a value is an indented line");
        }
    }

    private TableException broken(int number, String message) {
        return new TableException(place + number + ": " + message);
    }

    /** A text from the file as a message shows it: short, on one line. */
    static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
