package io.github.medpay.data.official;

import io.github.medpay.drug.DosageUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dosage that is one number and one unit, such as {@code 10 MG}; {@code PER VIAL} is one vial. Mixtures, ranges and
 * descriptions of what is in a dose are {@link #NONE}.
 *
 * @param thousandths the amount
 * @param unit code of {@link DosageUnit}
 */
record DosageText(int thousandths, int unit) {

    /** More than a number and a unit. */
    static final DosageText NONE = new DosageText(0, 0);

    private static final int ONE = 1000;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(\\.\\d{1,3})? ?([A-Z][A-Z ]*)");

    private static final Map<String, DosageUnit> BY_NAME = Stream.of(DosageUnit.values())
            .collect(Collectors.toMap(unit -> unit.name().replace('_', ' '), unit -> unit));
    private static final Map<String, DosageUnit> ALSO = Map.of(
            "UNITS", DosageUnit.UNIT,
            "EA", DosageUnit.EACH,
            "DOSES", DosageUnit.DOSE);

    static DosageText parse(String text) {
        String plain = text.replace('\u00a0', ' ').strip().toUpperCase(Locale.US);
        if (plain.startsWith("PER ")) {
            return of(ONE, plain.substring("PER ".length()));
        }
        Matcher parts = PLAIN.matcher(plain);
        if (!parts.matches()) {
            return NONE;
        }
        String decimals = parts.group(2) == null ? "" : parts.group(2);
        BigDecimal amount = new BigDecimal(parts.group(1).replace(",", "") + decimals).movePointRight(3);
        return amount.compareTo(MOST) > 0
                ? NONE
                : of(amount.intValueExact(), parts.group(3).strip());
    }

    private static DosageText of(int thousandths, String unit) {
        DosageUnit known = ALSO.getOrDefault(unit, BY_NAME.get(unit));
        return known == null || thousandths == 0 ? NONE : new DosageText(thousandths, known.code());
    }
}
