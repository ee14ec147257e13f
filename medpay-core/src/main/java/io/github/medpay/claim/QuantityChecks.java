package io.github.medpay.claim;

import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.modifier.LineFactors;
import io.github.medpay.modifier.RuleModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;

/** The numbers of a line: units, minutes, postoperative days (RULES §8, §10). */
final class QuantityChecks {

    /** What the unit field of a claim form holds at most. */
    private static final int MOST_UNITS = 9_999;

    /** Any number of so many digits is an int. */
    private static final int SAFE_DIGITS = 9;

    private QuantityChecks() {}

    static void check(LineWork line) {
        units(line);
        minutes(line);
        postoperativeDays(line);
    }

    private static void units(LineWork line) {
        BigDecimal units = line.line.units();
        if (units == null) {
            return;
        }
        if (!isCount(units, MOST_UNITS)) {
            line.say(Finding.of(FindingCode.UNITS_INVALID, "units are not a whole number from 1 to " + MOST_UNITS));
            return;
        }
        line.units = units.intValueExact();
        if (line.isAnesthesia()) {
            line.say(Finding.of(
                    FindingCode.ANESTHESIA_UNITS_IGNORED,
                    line.entry() + " is paid by minutes; its units have no effect"));
        }
    }

    private static void minutes(LineWork line) {
        Minutes minutes = line.line.minutes();
        if (minutes == null) {
            if (line.isAnesthesia() && line.rules().anesthesia().needsMinutes(line.entry(), line.modifiers)) {
                line.say(Finding.of(FindingCode.MINUTES_MISSING, line.entry() + " is priced by minutes and has none"));
            }
            return;
        }
        if (!minutes.isPossible()) {
            line.say(Finding.of(FindingCode.MINUTES_INVALID, "minutes are negative, not whole, or all zero"));
            return;
        }
        line.minutes = minutes.therapist().intValueExact() + minutes.assistant().intValueExact();
        if (line.line.units() != null && !line.isAnesthesia()) {
            line.say(Finding.of(FindingCode.UNITS_AND_MINUTES, "a line has units or minutes, not both"));
        }
    }

    private static void postoperativeDays(LineWork line) {
        BigDecimal days = line.line.postoperativeDays();
        if (days == null || !line.hasEntry()) {
            return;
        }
        FeeScheduleEntry entry = line.entry();
        int most = LineFactors.postoperativeDays(entry.globalPeriod());
        if (!line.modifiers.has(RuleModifier.POSTOPERATIVE_CARE) || most == 0 || !isCount(days, most)) {
            line.say(Finding.of(
                    FindingCode.POSTOPERATIVE_DAYS_INVALID,
                    entry + ": postoperative days go with modifier 55, from 1 to "
                            + (most == 0 ? "the 10 or 90 of a global period, which this code has not" : most)));
        }
    }

    private static boolean isCount(BigDecimal value, int most) {
        return value.signum() > 0 && isWhole(value, most);
    }

    /** Whether a number that is not negative is whole and within a bound. */
    static boolean isWhole(BigDecimal value, int most) {
        if (value.scale() == 0 && value.precision() <= SAFE_DIGITS) {
            return value.intValue() <= most;
        }
        return value.compareTo(BigDecimal.valueOf(most)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }
}
