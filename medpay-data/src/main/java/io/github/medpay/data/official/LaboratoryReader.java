package io.github.medpay.data.official;

import io.github.medpay.data.codec.Known;
import io.github.medpay.internal.table.LaboratoryTable;
import io.github.medpay.internal.table.ScheduleHeader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads CMS's csv of the clinical laboratory fee schedule: a preamble, then a row a code and modifier. The quarter stands in
 * the file's name, the year in each row too. The three descriptions are passed over.
 */
final class LaboratoryReader {

    private static final Field WAIVED = text -> {
        if (!text.isEmpty() && !text.equals("QW")) {
            throw new IllegalArgumentException("unknown; known are blank and QW");
        }
        return text.isEmpty() ? 0 : 1;
    };
    private static final Field RATE = text -> Decimals.parse(text, 2, Known.MOST_LABORATORY_RATE);
    private static final Field INDICATOR = Field.letter(Known.LABORATORY_INDICATORS);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private record Values(int code, int waived, int rate, int indicator, int effective) {}

    private LaboratoryReader() {}

    /**
     * Reads the file.
     *
     * @param firstDay the first day of the file's quarter
     */
    static LaboratoryTable read(Member member, LocalDate firstDay) {
        PlainSheet sheet = PlainSheet.of(member, "HCPCS");
        Field year = text -> {
            if (!text.equals(String.valueOf(firstDay.getYear()))) {
                throw new IllegalArgumentException("not the file's year, " + firstDay.getYear());
            }
            return firstDay.getYear();
        };
        Field effective = day(Quarters.lastDay(firstDay));
        int years = sheet.place("YEAR");
        int code = sheet.place("HCPCS");
        int modifier = sheet.place("MOD");
        int from = sheet.place("EFF_DATE");
        int indicator = sheet.place("INDICATOR");
        int rate = sheet.place("RATE");
        Map<Long, Values> byKey = new TreeMap<>();
        for (Row row : sheet.rows()) {
            sheet.number(row, years, year);
            Values values = new Values(
                    sheet.number(row, code, Field.CODE),
                    sheet.number(row, modifier, WAIVED),
                    sheet.number(row, rate, RATE),
                    sheet.number(row, indicator, INDICATOR),
                    sheet.number(row, from, effective));
            if (byKey.put(2L * values.code() + values.waived(), values) != null) {
                throw sheet.error(row, code, "the same code and modifier twice");
            }
        }
        String name = "CLFS-" + Quarters.name(firstDay);
        return table(new ScheduleHeader(name, firstDay, "CMS, " + member.label()), List.copyOf(byKey.values()));
    }

    /** A day as YYYYMMDD, in force before the quarter ends. */
    private static Field day(LocalDate lastDay) {
        return text -> {
            LocalDate day;
            try {
                day = LocalDate.parse(text, DAY);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no date YYYYMMDD", e);
            }
            if (!Quarters.isKnown(day)) {
                throw new IllegalArgumentException("not a year of Medicare's schedules");
            }
            if (day.isAfter(lastDay)) {
                throw new IllegalArgumentException("after the last day of the file's quarter, " + lastDay);
            }
            return (int) day.toEpochDay();
        };
    }

    private static LaboratoryTable table(ScheduleHeader header, List<Values> rows) {
        byte[] waived = new byte[rows.size()];
        byte[] indicator = new byte[rows.size()];
        for (int row = 0; row < waived.length; row++) {
            waived[row] = (byte) rows.get(row).waived();
            indicator[row] = (byte) rows.get(row).indicator();
        }
        return new LaboratoryTable(
                header,
                rows.stream().mapToInt(Values::code).toArray(),
                waived,
                rows.stream().mapToInt(Values::rate).toArray(),
                indicator,
                rows.stream().mapToInt(Values::effective).toArray());
    }

    /** What the manifest says beside the numbers. */
    static List<String> notes(LaboratoryTable fees) {
        int local = 0;
        for (int row = 0; row < fees.size(); row++) {
            local += fees.indicator()[row] == 'L' || fees.rate()[row] == 0 ? 1 : 0;
        }
        List<String> notes = new ArrayList<>();
        if (local > 0) {
            notes.add("rows without a national rate (indicator L, or a rate of 0), which the contractor prices: "
                    + local);
        }
        return notes;
    }
}
