package io.github.medpay.data.official;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.codec.Known;
import io.github.medpay.internal.table.LocalityRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads GPCI: localities and their geographic practice cost indices. */
final class LocalityReader {

    private LocalityReader() {}

    /** The localities, sorted by key, without anesthesia factors. */
    static List<LocalityRow> read(Member member) {
        List<Row> rows = Sheet.rows(member);
        Header header = Header.find(member, rows, "Medicare Administrative Contractor");
        Places places = Places.of(header);
        Map<LocalityKey, LocalityRow> localities = new HashMap<>();
        for (Row row : header.below(rows)) {
            if (LocalityKeys.isFootnote(row)) {
                continue;
            }
            LocalityRow locality = places.locality(row);
            if (localities.put(locality.key(), locality) != null) {
                throw row.error(header.name(places.number), locality.key().toString(), "the same locality twice");
            }
        }
        if (localities.isEmpty()) {
            throw OfficialFileException.ofFile(member.label(), "holds no localities");
        }
        List<LocalityRow> sorted = new ArrayList<>(localities.values());
        sorted.sort((a, b) -> a.key().compareTo(b.key()));
        return sorted;
    }

    private record Places(Header header, int mac, int state, int number, int name, int work, int pe, int mp) {

        static Places of(Header header) {
            return new Places(
                    header,
                    header.placeOfOneWith("Medicare Administrative Contractor"),
                    header.place("State"),
                    header.place("Locality Number"),
                    header.place("Locality Name"),
                    header.placeOfOneWith("PW GPCI (with 1.0 floor)", "PW GPCI"),
                    header.placeOfOneWith("PE GPCI"),
                    header.placeOfOneWith("MP GPCI"));
        }

        LocalityRow locality(Row row) {
            LocalityKey key = LocalityKeys.parse(row, header, mac, number);
            String twoLetters = row.cell(state);
            if (!twoLetters.matches("[A-Z]{2}")) {
                throw row.error(header.name(state), twoLetters, "not a state of two letters");
            }
            String area = LocalityKeys.unmarked(row.cell(name));
            if (area.isEmpty()) {
                throw row.error(header.name(name), row.cell(name), "a locality without a name");
            }
            return new LocalityRow(key, twoLetters, area, index(row, work), index(row, pe), index(row, mp), 0);
        }

        private int index(Row row, int column) {
            try {
                return Decimals.parse(row.cell(column), 3, Known.MOST_THOUSANDTHS);
            } catch (IllegalArgumentException e) {
                throw row.error(header.name(column), row.cell(column), String.valueOf(e.getMessage()));
            }
        }
    }
}
