package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.RemittedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which line of a remittance belongs to which line of the claim: by control number; else by code, modifiers and date; else by
 * code and date; else by code alone. A line that was paid as another code belongs to the code it was billed with.
 */
final class LineMatcher {

    private static final List<BiPredicate<ExpectedLine, RemittedLine>> WAYS = List.of(
            (expected, remitted) -> !expected.id().isEmpty() && expected.id().equals(remitted.id()),
            (expected, remitted) -> isSameCode(expected, remitted)
                    && isSameDate(expected, remitted)
                    && new HashSet<>(expected.billed().modifiers()).equals(new HashSet<>(remitted.modifiers())),
            (expected, remitted) -> isSameCode(expected, remitted) && isSameDate(expected, remitted),
            LineMatcher::isSameCode);

    private final Map<ExpectedLine, RemittedLine> pairs = new HashMap<>();
    private final List<RemittedLine> rest;

    LineMatcher(List<ExpectedLine> expected, List<RemittedLine> remitted) {
        rest = new ArrayList<>(remitted);
        for (BiPredicate<ExpectedLine, RemittedLine> way : WAYS) {
            for (ExpectedLine line : expected) {
                if (!pairs.containsKey(line)) {
                    match(line, way);
                }
            }
        }
    }

    private void match(ExpectedLine line, BiPredicate<ExpectedLine, RemittedLine> way) {
        for (RemittedLine candidate : rest) {
            if (way.test(line, candidate)) {
                pairs.put(line, candidate);
                rest.remove(candidate);
                return;
            }
        }
    }

    @Nullable
    RemittedLine of(ExpectedLine expected) {
        return pairs.get(expected);
    }

    List<RemittedLine> rest() {
        return rest;
    }

    private static boolean isSameCode(ExpectedLine expected, RemittedLine remitted) {
        String billed = remitted.billedCode() == null ? remitted.code() : remitted.billedCode();
        return expected.billed().code().equals(billed);
    }

    private static boolean isSameDate(ExpectedLine expected, RemittedLine remitted) {
        return expected.date().equals(remitted.date());
    }
}
