package io.github.medpay.data.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a case expects of one subject: {@code -> 1 PRICED units=2 allowed=50.62 [UNTIMED_UNITS]}.
 *
 * @param subject the place of a line in the result, from 1; or {@code totals}, {@code claim}, or {@code error}, whose
 *     property {@code at} is the path
 * @param properties expected values by JSON name, as text
 * @param findings all codes that are expected, sorted
 */
record Expectation(String subject, Map<String, String> properties, List<String> findings) {

    static final String TOTALS = "totals";
    static final String CLAIM = "claim";
    static final String ERROR = "error";

    static Expectation parse(String text) {
        int bracket = text.indexOf(" [");
        String[] words =
                (bracket < 0 ? text : text.substring(0, bracket)).strip().split(" +", -1);
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            properties.put(pair.length == 1 ? "disposition" : pair[0], pair[pair.length - 1]);
        }
        return new Expectation(words[0], properties, findings(text, bracket));
    }

    private static List<String> findings(String text, int bracket) {
        if (bracket < 0) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (String code : text.substring(bracket + 2, text.lastIndexOf(']')).split(" ", -1)) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        Collections.sort(codes);
        return codes;
    }

    boolean isLine() {
        return Character.isDigit(subject.charAt(0));
    }

    int index() {
        return Integer.parseInt(subject) - 1;
    }
}
