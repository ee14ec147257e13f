package io.github.medpay.data.official;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.internal.table.ZipTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads ZIP5, fixed width (first character = 1): 1–2 state, 3–7 ZIP, 8–12 carrier, 13–14 locality, 15 rural (blank, R,
 * B), 21 needs the +4 extension (0, 1), 76–80 year and quarter.
 */
final class ZipReader {

    private static final int LINE_LENGTH = 80;

    private final Member member;
    private final TreeMap<Integer, Line> lines = new TreeMap<>();
    private String quarter = "";

    private ZipReader(Member member) {
        this.member = member;
    }

    private record Line(LocalityKey key, byte flags) {}

    static ZipTable read(Member member) {
        ZipReader reader = new ZipReader(member);
        int number = 0;
        for (String line : Lines.text(member).split("\n", -1)) {
            number++;
            if (!line.strip().chars().allMatch(c -> c == Lines.CTRL_Z)) {
                reader.add(number, line);
            }
        }
        return reader.table();
    }

    private void add(int number, String line) {
        if (line.length() < LINE_LENGTH) {
            throw error(number, null, null, "only " + line.length() + " of " + LINE_LENGTH + " characters: truncated");
        }
        int zip = Integer.parseInt(cut(number, line, "ZIP code", 3, 7, "\\d{5}"));
        LocalityKey key = LocalityKey.of(
                cut(number, line, "carrier", 8, 12, "\\d{5}"), cut(number, line, "locality", 13, 14, "\\d{2}"));
        int rural = " RB".indexOf(cut(number, line, "rural", 15, 15, "[ RB]"));
        int plusFour = Integer.parseInt(cut(number, line, "plus four", 21, 21, "[01]"));
        String when = cut(number, line, "year and quarter", 76, 80, "\\d{4}[1-4]");
        if (!quarter.isEmpty() && !quarter.equals(when)) {
            throw error(number, "year and quarter", when, "differs from the lines before, " + quarter);
        }
        quarter = when;
        if (lines.put(zip, new Line(key, (byte) (plusFour | rural << 1))) != null) {
            throw error(number, "ZIP code", line.substring(2, 7), "the same ZIP code twice");
        }
    }

    private String cut(int number, String line, String column, int from, int to, String form) {
        String text = line.substring(from - 1, to);
        if (!text.matches(form)) {
            throw error(number, column, text.strip(), "unknown; the form is " + form);
        }
        return text;
    }

    private OfficialFileException error(int line, @Nullable String column, @Nullable String value, String reason) {
        return new OfficialFileException(member.label(), line, column, value, reason);
    }

    private ZipTable table() {
        List<LocalityKey> localities = new ArrayList<>(
                new TreeSet<>(lines.values().stream().map(Line::key).toList()));
        int[] zips = lines.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] places = new short[zips.length];
        byte[] flags = new byte[zips.length];
        for (int i = 0; i < zips.length; i++) {
            Line line = lines.get(zips[i]);
            if (line != null) {
                places[i] = (short) Collections.binarySearch(localities, line.key());
                flags[i] = line.flags();
            }
        }
        return new ZipTable(firstDay(), zips, places, flags, localities);
    }

    private LocalDate firstDay() {
        try {
            int year = Integer.parseInt(quarter.substring(0, 4));
            return LocalDate.of(year, quarter.charAt(4) * 3 - '0' * 3 - 2, 1);
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw OfficialFileException.ofFile(member.label(), "holds no ZIP codes", e);
        }
    }
}
