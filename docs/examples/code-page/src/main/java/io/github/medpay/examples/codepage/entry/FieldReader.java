package io.github.medpay.examples.codepage.entry;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one field at a time; what is wrong is said, and the reading goes on. An empty field is null. */
final class FieldReader {

    private static final Pattern DOLLARS = Pattern.compile("\\$?[0-9]{1,7}(\\.[0-9]{1,2})?");
    private static final Pattern UNITS = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/-]+");
    private static final int LONGEST = 40;

    private final ClaimEntry entry;
    private final Problems problems;

    FieldReader(ClaimEntry entry, Problems problems) {
        this.entry = entry;
        this.problems = problems;
    }

    @Nullable
    String text(String field, Predicate<String> good, String otherwise) {
        String text = entry.text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST || !good.test(text)) {
            problems.add(field, otherwise);
            return null;
        }
        return text;
    }

    @Nullable
    LocalDate date(String field) {
        String text = text(field, FieldReader::isDate, "Write a date such as 2026-07-15.");
        return text == null ? null : LocalDate.parse(text);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Nullable
    BigDecimal dollars(String field) {
        String text = text(field, DOLLARS.asMatchPredicate(), "Write dollars and cents, such as 120.00.");
        return text == null ? null : new BigDecimal(text.replace("$", "")).setScale(2);
    }

    @Nullable
    BigDecimal units(String field) {
        String text = text(field, UNITS.asMatchPredicate(), "Write a whole number from 1 to 9999.");
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    String code(String field) {
        String text = text(
                field,
                code -> ProcedureCode.isBillable(code.toUpperCase(Locale.ROOT)),
                "Write a code of five characters, such as 99213 or J3301.");
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    List<String> modifiers(String field) {
        String text = text(
                field,
                all -> split(all).stream().allMatch(Modifier::isWellFormed),
                "Write modifiers of two characters, separated by blanks, such as 25 59.");
        return text == null ? List.of() : split(text);
    }

    private static List<String> split(String text) {
        return BETWEEN.splitAsStream(text.toUpperCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    <E extends Enum<E>> E choice(String field, E otherwise) {
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        String text = text(
                field,
                name -> Arrays.stream(constants)
                        .anyMatch(constant -> constant.name().equals(name)),
                "Choose one from the list.");
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(otherwise);
    }
}
