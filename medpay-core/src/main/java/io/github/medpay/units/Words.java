package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import org.jspecify.annotations.Nullable;

/** Counted nouns and ordinals for messages and explanations. */
final class Words {

    private static final String[] ORDINALS = {
        "a first",
        "a second",
        "a third",
        "a fourth",
        "a fifth",
        "a sixth",
        "a seventh",
        "an eighth",
        "a ninth",
        "a tenth",
        "an eleventh"
    };

    private Words() {}

    static String units(int count) {
        return count(count, "unit");
    }

    static String minutes(int count) {
        return count(count, "minute");
    }

    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** With its article: "a fourth", "an eighth". */
    static String ordinal(int number) {
        return number <= ORDINALS.length
                ? ORDINALS[number - 1]
                : (number == 18 || (number >= 80 && number < 90) ? "an " : "a ") + number + suffix(number);
    }

    private static String suffix(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    static String discipline(@Nullable Discipline discipline) {
        if (discipline == null) {
            return "no discipline";
        }
        return switch (discipline) {
            case PHYSICAL_THERAPY -> "physical therapy";
            case OCCUPATIONAL_THERAPY -> "occupational therapy";
            case SPEECH_LANGUAGE_PATHOLOGY -> "speech-language pathology";
        };
    }
}
