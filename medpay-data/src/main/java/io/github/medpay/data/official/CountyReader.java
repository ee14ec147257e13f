package io.github.medpay.data.official;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.internal.table.CountyRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads LOCCO: the counties of the localities. CMS names a state in its first row alone. */
final class CountyReader {

    private final Header header;
    private final int mac;
    private final int number;
    private final int state;
    private final int area;
    private final int counties;

    private CountyReader(Header header) {
        this.header = header;
        this.mac = header.placeOfOneWith("Contractor");
        this.number = header.place("Locality Number");
        this.state = header.place("State");
        this.area = header.place("Fee Schedule Area");
        this.counties = header.place("Counties");
    }

    /**
     * The rows in the order of the file; a row that CMS repeats word by word counts once.
     *
     * @param notes gets a note of each repeated row
     */
    static List<CountyRow> read(Member member, List<String> notes) {
        List<Row> rows = Sheet.rows(member);
        Header header = Header.find(member, rows, "Medicare Admin");
        CountyReader reader = new CountyReader(header);
        Set<CountyRow> read = new LinkedHashSet<>();
        String lastState = "";
        for (Row row : header.below(rows)) {
            if (reader.isRemark(row)) {
                continue;
            }
            CountyRow county = reader.county(row, lastState);
            lastState = county.state();
            if (!read.add(county)) {
                notes.add(member.name() + ", line " + row.line() + ": locality " + county.key() + " is there twice");
            }
        }
        return new ArrayList<>(read);
    }

    /** A footnote, also where a spreadsheet filled the locality and state of the row above into it. */
    private boolean isRemark(Row row) {
        return LocalityKeys.isFootnote(row)
                || (row.cell(mac).startsWith("*")
                        && row.cell(area).isEmpty()
                        && row.cell(counties).isEmpty());
    }

    private CountyRow county(Row row, String lastState) {
        LocalityKey key = LocalityKeys.parse(row, header, mac, number);
        String named = row.cell(state).isEmpty() ? lastState : row.cell(state);
        return new CountyRow(
                key,
                filled(row, state, named),
                filled(row, area, LocalityKeys.unmarked(row.cell(area))),
                filled(row, counties, row.cell(counties)));
    }

    private String filled(Row row, int column, String value) {
        if (value.isEmpty()) {
            throw row.error(header.name(column), value, "is blank");
        }
        return value;
    }
}
