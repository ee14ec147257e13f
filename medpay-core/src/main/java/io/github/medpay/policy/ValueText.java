package io.github.medpay.policy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Ratio;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.TableException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the text of a value as its section asks for it; every error names the place, the entry and the value. */
final class ValueText {

    private static final BigDecimal MOST_DOLLARS = new BigDecimal("1000000");
    private static final BigDecimal MOST_PERCENT = new BigDecimal("1000");
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_NUMBER = 10_000;
    private static final int MOST_DIGITS = 9;

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
        List<String> tokens = tokens(row);
        Ratio[] percents = new Ratio[tokens.size()];
        for (int i = 0; i < percents.length; i++) {
            percents[i] = percent(row, tokens.get(i));
        }
        return percents;
    }

    static int number(PolicyRow row) {
        BigDecimal value = decimal(row, row.value(), BigDecimal.valueOf(MOST_NUMBER), "a whole number");
        if (value.scale() > 0) {
            throw broken(row, "\"" + row.value() + "\" is not a whole number");
        }
        return value.intValueExact();
    }

    private static BigDecimal decimal(PolicyRow row, String text, BigDecimal most, String what) {
        if (!isDecimal(text)) {
            throw broken(row, "\"" + text + "\" is not " + what + " of at most " + MOST_DECIMALS + " decimals");
        }
        BigDecimal value = new BigDecimal(text);
        if (value.compareTo(most) > 0) {
            throw broken(row, text + " is more than " + most);
        }
        return value;
    }

    /** One to nine digits and, after a point, one to four more. */
    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        int decimals = text.length() - whole - 1;
        if (whole < 1 || whole > MOST_DIGITS || decimals == 0 || decimals > MOST_DECIMALS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != whole && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** What stands between spaces; at least one. */
    static List<String> tokens(PolicyRow row) {
        String text = row.value().strip();
        if (text.isEmpty()) {
            throw broken(row, "has no value");
        }
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
            if (to > from) {
                tokens.add(text.substring(from, to));
            }
            from = to + 1;
        }
        tokens.add(text.substring(from));
        return tokens;
    }

    static List<String> places(PolicyRow row) {
        List<String> tokens = tokens(row);
        for (String token : tokens) {
            if (!PlaceOfService.isWellFormed(token)) {
                throw broken(row, "\"" + token + "\" is not a place of service of two digits");
            }
        }
        return tokens;
    }

    static List<String> modifiers(PolicyRow row) {
        List<String> tokens = tokens(row);
        for (String token : tokens) {
            requireModifier(row, token);
        }
        return tokens;
    }

    static void requireModifier(PolicyRow row, String symbol) {
        if (!Modifier.isWellFormed(symbol)) {
            throw broken(row, "\"" + symbol + "\" is not a modifier of two characters 0-9 and A-Z");
        }
    }

    static List<CodeRanges.Range> ranges(PolicyRow row, PolicyValue value) {
        List<CodeRanges.Range> ranges = new ArrayList<>();
        for (String token : tokens(row)) {
            int dash = token.indexOf('-');
            int first = requireCode(row, dash < 0 ? token : token.substring(0, dash));
            int last = dash < 0 ? first : requireCode(row, token.substring(dash + 1));
            if (last < first) {
                throw broken(row, "the range " + token + " ends before it begins");
            }
            ranges.add(new CodeRanges.Range(first, last, value));
        }
        return ranges;
    }

    /** The packed code. */
    @CanIgnoreReturnValue
    static int requireCode(PolicyRow row, String token) {
        if (!ProcedureCode.isBillable(token)) {
            throw broken(row, "\"" + token + "\" is not a procedure code");
        }
        return ProcedureCode.pack(token);
    }

    /** The constant of a name. */
    @CanIgnoreReturnValue
    static <E extends Enum<?>> E constant(PolicyRow row, E[] known, String name) {
        for (E constant : known) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw broken(row, "\"" + name + "\" is unknown; known are " + Arrays.toString(known));
    }
}
