package io.github.medpay.data.official;

import io.github.medpay.code.LocalityKey;
import java.util.List;
import java.util.regex.Pattern;

/** Contractor and locality numbers, with the zeros that spreadsheets took from their front. */
final class LocalityKeys {

    private static final Pattern MAC = Pattern.compile("\\d{4,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private LocalityKeys() {}

    static LocalityKey parse(Row row, Header header, int mac, int number) {
        String contractor = row.cell(mac);
        if (contractor.isEmpty()) {
            throw row.error(header.name(mac), contractor, "a locality without its contractor (MAC)");
        }
        if (!MAC.matcher(contractor).matches()) {
            throw row.error(header.name(mac), contractor, "not a contractor (MAC) of five digits");
        }
        String locality = row.cell(number);
        if (!NUMBER.matcher(locality).matches()) {
            throw row.error(header.name(number), locality, "not a locality of two digits");
        }
        return LocalityKey.of(padded(contractor, 5), padded(locality, 2));
    }

    private static String padded(String digits, int width) {
        return "0".repeat(width - digits.length()) + digits;
    }

    /** A row below the data that is a remark: one text, which is no number, and nothing beside it. */
    static boolean isFootnote(Row row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() == 1 && !Character.isDigit(filled.get(0).charAt(0));
    }

    /** The name without the asterisks that mark floors and remarks. */
    static String unmarked(String name) {
        return name.replaceAll("[*\\s]+$", "");
    }
}
