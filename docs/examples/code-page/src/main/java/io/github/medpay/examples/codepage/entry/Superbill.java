package io.github.medpay.examples.codepage.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sample: an office visit with an injection and its drug, laboratory tests, and a vaccine with its administration. */
final class Superbill {

    private static final Map<String, String> CLAIM =
            Map.of("date", "2026-07-15", "zip", "35004", "place", "OFFICE", "deductible", "50.00");

    /** Code, modifiers, units, charge. */
    private static final List<List<String>> LINES = List.of(
            List.of("99213", "25", "", "180.00"),
            List.of("96372", "", "", "40.00"),
            List.of("J3301", "JZ", "4", "20.00"),
            List.of("85025", "", "", "25.00"),
            List.of("36415", "", "", "12.00"),
            List.of("90662", "", "", "110.00"),
            List.of("G0008", "", "", "30.00"));

    private static final List<String> FIELDS = List.of("code", "modifiers", "units", "charge");

    private Superbill() {}

    static ClaimEntry entry() {
        Map<String, String> texts = new LinkedHashMap<>(CLAIM);
        for (int row = 1; row <= LINES.size(); row++) {
            for (int field = 0; field < FIELDS.size(); field++) {
                String text = LINES.get(row - 1).get(field);
                if (!text.isEmpty()) {
                    texts.put(FIELDS.get(field) + row, text);
                }
            }
        }
        return new ClaimEntry(texts);
    }
}
