package io.github.medpay.data.official;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.codec.Known;
import io.github.medpay.internal.table.RelativeValueTable;
import java.util.List;

/** The kinds of value in official files, each as a whole number, with what is allowed. */
@FunctionalInterface
interface Field {

    /** A procedure code, packed. */
    Field CODE = text -> {
        int packed = ProcedureCode.pack(text);
        if (packed < 0) {
            throw new IllegalArgumentException("not a procedure code (five characters 0-9 A-Z)");
        }
        return packed;
    };

    /** A procedure code, or −1 for a blank. */
    Field CODE_OR_BLANK = text -> text.isEmpty() ? -1 : CODE.parse(text);

    /** A relative value in hundredths. */
    Field HUNDREDTHS = text -> Decimals.parse(text, 2, Known.MOST_HUNDREDTHS);

    /** A conversion factor in ten-thousandths. */
    Field FACTOR = text -> {
        int factor = Decimals.parse(text, 4, Known.MOST_TEN_THOUSANDTHS);
        if (factor == 0) {
            throw new IllegalArgumentException("a conversion factor of zero");
        }
        return factor;
    };

    /** A part of the global package, such as {@code .10}, in percent. */
    Field PERCENT = text -> {
        int percent = Decimals.parse(text, 2);
        if (percent > 100) {
            throw new IllegalArgumentException("more than the whole package");
        }
        return percent;
    };

    /** A share in whole percent, 1 to 100. */
    Field WHOLE_PERCENT = text -> {
        int percent = Decimals.parse(text, 0, 100);
        if (percent == 0) {
            throw new IllegalArgumentException("a share of nothing");
        }
        return percent;
    };

    /** Global days, as an ordinal of {@link RelativeValueTable#GLOBAL_PERIODS}. */
    Field GLOBAL_PERIOD = ordinal(RelativeValueTable.GLOBAL_PERIODS);

    /** The row's modifier: 0 none, 1 = 26, 2 = TC, 3 = 53. */
    Field MODIFIER = text -> text.isEmpty() ? 0 : ordinal("26 TC 53").parse(text) + 1;

    /** 1 for {@code NA}, 0 for a blank. */
    Field NOT_APPLICABLE = blankOr("NA");

    /** 1 for a plus, 0 for a blank. */
    Field PLUS = blankOr("+");

    /** Physician supervision: first character × 256 + second. */
    Field SUPERVISION = text -> {
        ordinal(Known.SUPERVISION).parse(text);
        return text.charAt(0) * 256 + text.charAt(1);
    };

    /**
     * The value of a text.
     *
     * @param text without blanks around it
     * @return the number that stands for it
     * @throws IllegalArgumentException if the text is none of the allowed ones; the message is the reason
     */
    int parse(String text);

    /** One character of these, as its character number. */
    static Field letter(String allowed) {
        return text -> {
            if (text.length() != 1 || allowed.indexOf(text.charAt(0)) < 0) {
                throw new IllegalArgumentException("unknown; known are " + String.join(" ", allowed.split("")));
            }
            return text.charAt(0);
        };
    }

    /** One of these words, as a number. */
    static Field number(String allowed) {
        return text -> {
            ordinal(allowed).parse(text);
            return Integer.parseInt(text);
        };
    }

    private static Field ordinal(String allowed) {
        List<String> words = List.of(allowed.split(" "));
        return text -> {
            int ordinal = words.indexOf(text);
            if (ordinal < 0) {
                throw new IllegalArgumentException("unknown; known are " + allowed);
            }
            return ordinal;
        };
    }

    private static Field blankOr(String mark) {
        return text -> {
            if (!text.isEmpty() && !text.equals(mark)) {
                throw new IllegalArgumentException("unknown; known are blank and " + mark);
            }
            return text.isEmpty() ? 0 : 1;
        };
    }
}
