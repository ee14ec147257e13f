package io.github.medpay.data.official;

import io.github.medpay.code.LocalityKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ANES: the anesthesia conversion factors, the national one of which stands in the header. */
final class AnesthesiaFactorReader {

    private static final String NATIONAL = "National Anes CF of";
    private static final Pattern FACTOR = Pattern.compile("(\\d+\\.\\d+)\\s*$");

    private AnesthesiaFactorReader() {}

    /**
     * What the file says.
     *
     * @param national in ten-thousandths
     * @param byLocality in ten-thousandths
     */
    record Factors(int national, Map<LocalityKey, Integer> byLocality) {}

    static Factors read(Member member) {
        List<Row> rows = Sheet.rows(member);
        Header header = Header.find(member, rows, "Contractor");
        int mac = header.place("Contractor");
        int number = header.place("Locality");
        int factor = header.placeOfOneWith(NATIONAL);
        Map<LocalityKey, Integer> byLocality = new LinkedHashMap<>();
        for (Row row : header.below(rows)) {
            if (LocalityKeys.isFootnote(row)) {
                continue;
            }
            LocalityKey key = LocalityKeys.parse(row, header, mac, number);
            if (byLocality.put(key, factor(row, header.name(factor), row.cell(factor))) != null) {
                throw row.error(header.name(number), key.toString(), "the same locality twice");
            }
        }
        return new Factors(national(member, header, header.name(factor)), byLocality);
    }

    private static int factor(Row row, String column, String text) {
        try {
            return Field.FACTOR.parse(text);
        } catch (IllegalArgumentException e) {
            throw row.error(column, text, String.valueOf(e.getMessage()));
        }
    }

    private static int national(Member member, Header header, String cell) {
        Matcher matcher = FACTOR.matcher(cell);
        if (!matcher.find()) {
            throw new OfficialFileException(
                    member.label(), header.line(), NATIONAL, cell, "the header does not name the national factor");
        }
        try {
            return Field.FACTOR.parse(matcher.group(1));
        } catch (IllegalArgumentException e) {
            throw new OfficialFileException(
                    member.label(), header.line(), NATIONAL, matcher.group(1), String.valueOf(e.getMessage()));
        }
    }
}
