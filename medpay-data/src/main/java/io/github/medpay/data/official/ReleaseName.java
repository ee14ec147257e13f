package io.github.medpay.data.official;

import io.github.medpay.data.policy.BundledPolicy;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release's name, such as {@code RVU25A}, and the date it tells: A = 1 January, B = 1 April, C = 1 July, D = 1 October
 * of the year. The first day of a release within a quarter, such as {@code RVU24AR}, stands in the policy.
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
        if (!matcher.group(3).isEmpty()) {
            return BundledPolicy.read().rows().stream()
                    .filter(row ->
                            row.section() == PolicySection.RELEASE && row.name().equals(name))
                    .map(PolicyRow::firstDay)
                    .findFirst();
        }
        int year = 2000 + Integer.parseInt(matcher.group(1));
        int quarter = matcher.group(2).charAt(0) - 'A';
        return Optional.of(LocalDate.of(year, 1 + 3 * quarter, 1));
    }
}
