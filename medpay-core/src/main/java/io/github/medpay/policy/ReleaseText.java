package io.github.medpay.policy;

import io.github.medpay.spi.PolicyRow;
import java.time.LocalDate;
import java.util.List;

/** Reads what the policy knows of releases: those within a quarter, and those whose rows are another's. */
final class ReleaseText {

    private static final String PREFIX = "RVU";
    private static final int MONTHS_OF_QUARTER = 3;

    private ReleaseText() {}

    /** A release within a quarter: its name, the one that it replaces, and a last day in the same quarter as the first. */
    static void requireRelease(PolicyRow row) {
        if (!isRelease(row.name(), 1)) {
            throw ValueText.broken(row, "is not the name of a release within a quarter, such as RVU24AR");
        }
        if (!isRelease(row.value(), 0)) {
            throw ValueText.broken(row, "\"" + row.value() + "\" is not the release that it replaces, such as RVU24A");
        }
        LocalDate first = row.firstDay();
        LocalDate last = row.lastDay();
        if (last == null || last.getYear() != first.getYear() || quarter(last) != quarter(first)) {
            throw ValueText.broken(row, "must end in the quarter in which it begins, on " + first);
        }
    }

    /** A release that is not available, the one that has its rows, and codes whose rows differ. */
    static void requireSameRows(PolicyRow row) {
        List<String> tokens = ValueText.tokens(row);
        requireAny(row, row.name());
        requireAny(row, tokens.get(0));
        for (int i = 1; i < tokens.size(); i++) {
            ValueText.requireCode(row, tokens.get(i));
        }
    }

    private static void requireAny(PolicyRow row, String release) {
        if (!isRelease(release, 0) && !isRelease(release, 1)) {
            throw ValueText.broken(row, "\"" + release + "\" is not the name of a release, such as RVU25A");
        }
    }

    /** Such as {@code RVU24A}, and so many more letters. */
    private static boolean isRelease(String text, int more) {
        int quarter = PREFIX.length() + 2;
        if (text.length() != quarter + 1 + more || !text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            boolean right = i < quarter ? c >= '0' && c <= '9' : c >= 'A' && c <= (i == quarter ? 'D' : 'Z');
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static int quarter(LocalDate date) {
        return (date.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    }
}
