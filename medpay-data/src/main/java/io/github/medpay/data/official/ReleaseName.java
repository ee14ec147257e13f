package io.github.medpay.data.official;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release's name, such as {@code RVU25A}, and the date it tells: A = 1 January, B = 1 April, C = 1 July, D = 1 October
 * of the year; {@code RVU24AR}, the revision by the Consolidated Appropriations Act, 2024, holds from 9 March 2024.
 */
final class ReleaseName {

    private static final Pattern NAME = Pattern.compile("RVU(\\d\\d)([A-D])(R?)");
    private static final Pattern IN_TEXT = Pattern.compile("(?i)RVU\\d\\d[A-D]R?(?![A-Z0-9])");

    private ReleaseName() {}

    /** The name in a zip's or folder's name. */
    static Optional<String> in(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The first date of service; empty where the name does not tell it. */
    static Optional<LocalDate> effectiveFrom(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = 2000 + Integer.parseInt(matcher.group(1));
        if (!matcher.group(3).isEmpty()) {
            return name.equals("RVU24AR") ? Optional.of(LocalDate.of(2024, 3, 9)) : Optional.empty();
        }
        int quarter = matcher.group(2).charAt(0) - 'A';
        return Optional.of(LocalDate.of(year, 1 + 3 * quarter, 1));
    }
}
