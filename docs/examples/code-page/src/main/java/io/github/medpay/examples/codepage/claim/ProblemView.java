package io.github.medpay.examples.codepage.claim;

import io.github.medpay.examples.codepage.entry.Problems;
import java.util.List;

/**
 * A problem in the list above the form.
 *
 * @param field its id, to jump to
 * @param label what the field is called
 * @param sentence what is wrong
 */
record ProblemView(String field, String label, String sentence) {

    static List<ProblemView> of(Problems problems) {
        return problems.all().entrySet().stream()
                .map(problem -> new ProblemView(problem.getKey(), label(problem.getKey()), problem.getValue()))
                .toList();
    }

    private static String label(String field) {
        String line = field.replaceFirst("^[a-z]+", "");
        String name = field.substring(0, field.length() - line.length());
        String words = name.equals("json") ? "JSON" : name.equals("zip") ? "ZIP code" : name;
        return line.isEmpty() ? words : "line " + line + ", " + words;
    }
}
