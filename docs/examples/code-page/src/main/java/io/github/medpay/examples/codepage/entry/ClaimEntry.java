package io.github.medpay.examples.codepage.entry;

import io.github.medpay.examples.codepage.ask.BadQuestionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of the claim page as they were typed. A line's fields end with its number, from 1.
 *
 * @param texts values by name, stripped; an empty field is absent
 */
public record ClaimEntry(Map<String, String> texts) {

    /** The most lines of a claim here. */
    public static final int MOST_LINES = 50;

    /** The field that holds a claim as JSON. */
    public static final String JSON = "json";

    /** The field that says which button was pressed. */
    static final String BUTTON = "do";

    /** The rows of a form that nobody has filled yet. */
    private static final int USUAL_ROWS = 4;

    private static final Set<String> CLAIM_FIELDS = Set.of(
            "date", "locality", "zip", "place", "participation", "practitioner", "deductible", JSON, BUTTON, "rows");
    private static final Set<String> LINE_FIELDS = new TreeSet<>(Set.of("code", "modifiers", "units", "charge", "day"));

    /** Copies the map. */
    public ClaimEntry {
        texts = Map.copyOf(texts);
    }

    /**
     * Takes the fields of a request.
     *
     * @param given names and values, decoded
     * @return the entry
     * @throws BadQuestionException if a field is none of the page, or stands twice
     */
    public static ClaimEntry of(Map<String, List<String>> given) {
        Map<String, String> texts = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (!isField(name)) {
                throw new BadQuestionException("The claim page has no such field.");
            }
            if (values.size() > 1) {
                throw new BadQuestionException(name + " may stand once.");
            }
            String text = values.get(0).strip();
            if (!text.isEmpty()) {
                texts.put(name, text);
            }
        });
        return new ClaimEntry(texts);
    }

    private static boolean isField(String name) {
        String number = name.replaceFirst("^[a-z]+", "");
        if (number.isEmpty()) {
            return CLAIM_FIELDS.contains(name);
        }
        return number.matches("[1-9][0-9]?")
                && Integer.parseInt(number) <= MOST_LINES
                && LINE_FIELDS.contains(name.substring(0, name.length() - number.length()));
    }

    /**
     * What was typed.
     *
     * @param field its name
     * @return the text; empty where there is none
     */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /**
     * Whether the claim was given as JSON.
     *
     * @return false for the form
     */
    public boolean isJson() {
        return text(BUTTON).equals(JSON);
    }

    /**
     * Whether one more row was asked for, and no price.
     *
     * @return true for that button
     */
    public boolean wantsRows() {
        return text(BUTTON).equals("rows");
    }

    /**
     * Whether anything of a row is filled.
     *
     * @param row from 1
     * @return false for an empty row, which is no line
     */
    public boolean isFilled(int row) {
        return LINE_FIELDS.stream().anyMatch(field -> texts.containsKey(field + row));
    }

    /**
     * The rows of the form.
     *
     * @return enough for all filled rows and one that is empty
     */
    public int rows() {
        int last = 0;
        for (int row = 1; row <= MOST_LINES; row++) {
            last = isFilled(row) ? row : last;
        }
        int asked = text("rows").matches("[0-9]{1,2}") ? Integer.parseInt(text("rows")) : USUAL_ROWS;
        int rows = Math.max(asked + (wantsRows() ? USUAL_ROWS : 0), last + 1);
        return Math.min(MOST_LINES, Math.max(USUAL_ROWS, rows));
    }
}
