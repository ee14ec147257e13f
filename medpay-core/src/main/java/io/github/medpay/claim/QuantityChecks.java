package io.github.medpay.claim;

import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of a line: units, minutes, postoperative days. */
final class QuantityChecks {

    /** Of a service of the physician fee schedule; its most plausible units are far fewer (a decision). */
    private static final int MOST_SERVICES = 9_999;

    /** Of anything else: CMS's edits allow 90,000 units of a clotting factor on a line (a decision). */
    private static final int MOST_UNITS = 999_999;

    /** Any number of so many digits is an int. */
    private static final int SAFE_DIGITS = 9;

    private final LineWork line;
    private final @Nullable FeeScheduleEntry entry;
    private final boolean anesthesia;

    /** Whether no table knows the code, or its row: what its minutes should be is unknown. */
    private final boolean unknown;

    private int units = 1;
    private int minutes;

    private QuantityChecks(LineWork line, ChooseSchedule.Choice choice) {
        this.line = line;
        Terms terms = choice.terms();
        this.unknown = terms == null;
        this.entry = terms != null && terms.isPhysician() ? choice.entry() : null;
        this.anesthesia = entry != null && entry.status() == StatusCode.ANESTHESIA;
    }

    static QuantityChecks of(LineWork line, ChooseSchedule.Choice choice) {
        QuantityChecks checks = new QuantityChecks(line, choice);
        checks.checkUnits();
        checks.checkMinutes();
        checks.checkPostoperativeDays();
        return checks;
    }

    /** Whole units; 1 where none are given, or they are invalid. */
    int units() {
        return units;
    }

    /** Minutes of treatment or anesthesia; 0 where none are given, or they are invalid. */
    int minutes() {
        return minutes;
    }

    private void checkUnits() {
        BigDecimal billed = line.billedUnits;
        if (billed == null) {
            return;
        }
        int most = entry == null ? MOST_UNITS : MOST_SERVICES;
        if (!isCount(billed, most)) {
            line.say(Finding.of(FindingCode.UNITS_INVALID, "units are not a whole number from 1 to " + most));
            return;
        }
        units = billed.intValueExact();
        if (anesthesia) {
            line.say(Finding.of(
                    FindingCode.ANESTHESIA_UNITS_IGNORED, entry + " is paid by minutes; its units have no effect"));
        }
    }

    private void checkMinutes() {
        Minutes given = line.line.minutes();
        BigDecimal anesthesiaMinutes = line.line.anesthesiaMinutes();
        if (anesthesiaMinutes != null) {
            checkAnesthesiaMinutes(given, anesthesiaMinutes);
            return;
        }
        if (given == null) {
            if (anesthesia && line.rules().anesthesia().needsMinutes(Objects.requireNonNull(entry), line.modifiers())) {
                line.say(Finding.of(FindingCode.MINUTES_MISSING, entry + " is priced by minutes and has none"));
            }
            return;
        }
        if (!given.isPossible()) {
            line.say(Finding.of(FindingCode.MINUTES_INVALID, "minutes are negative, not whole, or all zero"));
            return;
        }
        minutes = given.therapist().intValueExact() + given.assistant().intValueExact();
        if (anesthesia && minutes > Minutes.OF_DAY) {
            line.say(Finding.of(FindingCode.MINUTES_INVALID, "anesthesia minutes are more than the 1,440 of a day"));
            minutes = 0;
        }
        if (line.billedUnits != null && !anesthesia) {
            line.say(Finding.of(FindingCode.UNITS_AND_MINUTES, "a line has units or minutes, not both"));
        }
    }

    private void checkAnesthesiaMinutes(@Nullable Minutes given, BigDecimal anesthesiaMinutes) {
        if (unknown) {
            return;
        }
        if (!anesthesia) {
            line.say(Finding.of(FindingCode.MINUTES_INVALID, "anesthesia minutes go with an anesthesia code"));
        } else if (given != null) {
            line.say(Finding.of(
                    FindingCode.MINUTES_INVALID, "an anesthesia line has anesthesiaMinutes or minutes, not both"));
        } else if (!isCount(anesthesiaMinutes, Minutes.OF_DAY)) {
            line.say(Finding.of(
                    FindingCode.MINUTES_INVALID,
                    "anesthesia minutes are zero, negative, not whole, or more than the 1,440 of a day"));
        } else {
            minutes = anesthesiaMinutes.intValueExact();
        }
    }

    private void checkPostoperativeDays() {
        BigDecimal days = line.line.postoperativeDays();
        if (days == null || entry == null) {
            return;
        }
        int most = entry.globalPeriod().postoperativeDays();
        if (!line.modifiers().has(RuleModifier.POSTOPERATIVE_CARE) || most == 0 || !isCount(days, most)) {
            line.say(Finding.of(
                    FindingCode.POSTOPERATIVE_DAYS_INVALID,
                    entry + ": postoperative days go with modifier 55, from 1 to "
                            + (most == 0 ? "the 10 or 90 of a global period, which this code has not" : most)));
        }
    }

    /** Whether a number can be the units of a line, of whatever schedule. */
    static boolean isUnits(BigDecimal value) {
        return isCount(value, MOST_UNITS);
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
