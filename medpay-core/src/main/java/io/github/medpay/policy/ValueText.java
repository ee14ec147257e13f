package io.github.medpay.policy;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Ratio;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.TableException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the text of a value as its section asks for it; every error names the place, the entry and the value. */
final class ValueText {

    private static final BigDecimal MOST_DOLLARS = new BigDecimal("1000000");
    private static final BigDecimal MOST_PERCENT = new BigDecimal("1000");
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_NUMBER = 10_000;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");
    private static final Pattern RELEASE = Pattern.compile("RVU\\d\\d[A-D]");
    private static final Pattern RELEASE_WITHIN_QUARTER = Pattern.compile("RVU\\d\\d[A-D][A-Z]");
    private static final Pattern SPACES = Pattern.compile(" +");

    private ValueText() {}

    static TableException broken(PolicyRow row, String message) {
        return new TableException(
                row.place() + ": " + row.section().name().toLowerCase(Locale.ROOT) + " " + row.name() + ": " + message);
    }

    static BigDecimal dollars(PolicyRow row) {
        return decimal(row, row.value(), MOST_DOLLARS, "dollars");
    }

    static Ratio percent(PolicyRow row, String text) {
        return Ratio.of(decimal(row, text, MOST_PERCENT, "percent").movePointLeft(2));
    }

    static Ratio[] percents(PolicyRow row) {
        return tokens(row).stream().map(token -> percent(row, token)).toArray(Ratio[]::new);
    }

    static int number(PolicyRow row) {
        BigDecimal value = decimal(row, row.value(), BigDecimal.valueOf(MOST_NUMBER), "a whole number");
        if (value.scale() > 0) {
            throw broken(row, "\"" + row.value() + "\" is not a whole number");
        }
        return value.intValueExact();
    }

    private static BigDecimal decimal(PolicyRow row, String text, BigDecimal most, String what) {
        if (!DECIMAL.matcher(text).matches()) {
            throw broken(row, "\"" + text + "\" is not " + what + " of at most " + MOST_DECIMALS + " decimals");
        }
        BigDecimal value = new BigDecimal(text);
        if (value.compareTo(most) > 0) {
            throw broken(row, text + " is more than " + most);
        }
        return value;
    }

    static List<String> tokens(PolicyRow row) {
        if (row.value().isBlank()) {
            throw broken(row, "has no value");
        }
        return Arrays.asList(SPACES.split(row.value().strip()));
    }

    static List<String> places(PolicyRow row) {
        for (String token : tokens(row)) {
            if (!PlaceOfService.isWellFormed(token)) {
                throw broken(row, "\"" + token + "\" is not a place of service of two digits");
            }
        }
        return tokens(row);
    }

    static List<String> modifiers(PolicyRow row) {
        tokens(row).forEach(token -> requireModifier(row, token));
        return tokens(row);
    }

    static void requireModifier(PolicyRow row, String symbol) {
        if (!Modifier.isWellFormed(symbol)) {
            throw broken(row, "\"" + symbol + "\" is not a modifier of two characters 0-9 and A-Z");
        }
    }

    /** A release within a quarter: its name, the one that it replaces, and a last day in the same quarter as the first. */
    static void requireRelease(PolicyRow row) {
        if (!RELEASE_WITHIN_QUARTER.matcher(row.name()).matches()) {
            throw broken(row, "is not the name of a release within a quarter, such as RVU24AR");
        }
        if (!RELEASE.matcher(row.value()).matches()) {
            throw broken(row, "\"" + row.value() + "\" is not the release that it replaces, such as RVU24A");
        }
        LocalDate first = row.firstDay();
        LocalDate last = row.lastDay();
        if (last == null || last.getYear() != first.getYear() || quarter(last) != quarter(first)) {
            throw broken(row, "must end in the quarter in which it begins, on " + first);
        }
    }

    /** A release that is not available, the one that has its rows, and codes whose rows differ. */
    static void requireSameRows(PolicyRow row) {
        List<String> tokens = tokens(row);
        for (String release : List.of(row.name(), tokens.get(0))) {
            if (!RELEASE.matcher(release).matches()
                    && !RELEASE_WITHIN_QUARTER.matcher(release).matches()) {
                throw broken(row, "\"" + release + "\" is not the name of a release, such as RVU25A");
            }
        }
        tokens.subList(1, tokens.size()).forEach(token -> code(row, token));
    }

    private static int quarter(LocalDate date) {
        return date.get(IsoFields.QUARTER_OF_YEAR);
    }

    static List<CodeRanges.Range> ranges(PolicyRow row, PolicyValue value) {
        List<CodeRanges.Range> ranges = new ArrayList<>();
        for (String token : tokens(row)) {
            int dash = token.indexOf('-');
            int first = code(row, dash < 0 ? token : token.substring(0, dash));
            int last = dash < 0 ? first : code(row, token.substring(dash + 1));
            if (last < first) {
                throw broken(row, "the range " + token + " ends before it begins");
            }
            ranges.add(new CodeRanges.Range(first, last, value));
        }
        return ranges;
    }

    private static int code(PolicyRow row, String token) {
        if (!ProcedureCode.isBillable(token)) {
            throw broken(row, "\"" + token + "\" is not a procedure code");
        }
        return ProcedureCode.pack(token);
    }

    static <E extends Enum<E>> E constant(PolicyRow row, Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw broken(row, "\"" + name + "\" is unknown; known are " + Arrays.toString(type.getEnumConstants()));
    }
}
