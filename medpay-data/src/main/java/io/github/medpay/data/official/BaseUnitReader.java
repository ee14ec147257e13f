package io.github.medpay.data.official;

import io.github.medpay.internal.table.AnesthesiaTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the anesthesia base units: a code and whole units a row; the year stands in the file's name. */
final class BaseUnitReader {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");

    private BaseUnitReader() {}

    static AnesthesiaTable read(Member member) {
        Matcher year = YEAR.matcher(member.name());
        if (!year.find()) {
            throw OfficialFileException.ofFile(member.label(), "the name does not say the year of the list");
        }
        List<Row> rows = Sheet.rows(member);
        Header header = Header.find(member, rows, "HCPCS");
        int codes = header.place("HCPCS");
        int units = header.place("BASE_UNITS");
        Map<Integer, Integer> read = new TreeMap<>();
        for (Row row : header.below(rows)) {
            int code = number(row, header, codes, Field.CODE);
            int unit = number(row, header, units, text -> Decimals.parse(text, 0));
            if (unit > Byte.MAX_VALUE) {
                throw row.error(header.name(units), row.cell(units), "too large");
            }
            if (read.put(code, unit) != null) {
                throw row.error(header.name(codes), row.cell(codes), "the same code twice");
            }
        }
        return table(Integer.parseInt(year.group(1)), read);
    }

    private static int number(Row row, Header header, int column, Field field) {
        try {
            return field.parse(row.cell(column));
        } catch (IllegalArgumentException e) {
            throw row.error(header.name(column), row.cell(column), String.valueOf(e.getMessage()));
        }
    }

    private static AnesthesiaTable table(int year, Map<Integer, Integer> read) {
        int[] codes = read.keySet().stream().mapToInt(Integer::intValue).toArray();
        byte[] units = new byte[codes.length];
        int i = 0;
        for (int unit : read.values()) {
            units[i++] = (byte) unit;
        }
        return new AnesthesiaTable(year, codes, units);
    }
}
