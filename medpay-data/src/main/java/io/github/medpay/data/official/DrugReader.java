package io.github.medpay.data.official;

import io.github.medpay.data.codec.Known;
import io.github.medpay.drug.DrugNote;
import io.github.medpay.internal.table.DrugTable;
import io.github.medpay.internal.table.ScheduleHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads CMS's quarterly csv of payment limits of Part B drugs: a preamble with the dates in force, then a row a code. The
 * short description is passed over.
 */
final class DrugReader {

    private static final Field LIMIT = text -> {
        if (text.equals("N/A")) {
            return DrugTable.NO_LIMIT;
        }
        int limit = Decimals.parse(text, 3, Known.MOST_DRUG_LIMIT);
        if (limit == 0) {
            throw new IllegalArgumentException("a limit of zero; N/A says that there is none");
        }
        return limit;
    };
    private static final Field COINSURANCE = text -> Decimals.parse(text, 3, Known.WHOLE_PERCENT);
    private static final Field MARK = text -> {
        if (!text.isEmpty() && !text.equals("1")) {
            throw new IllegalArgumentException("unknown; known are blank and 1");
        }
        return text.length();
    };

    private final PlainSheet sheet;
    private final Share vaccine;
    private final Share blood;
    private final int limit;

    private DrugReader(PlainSheet sheet) {
        this.sheet = sheet;
        this.limit = sheet.place("Payment Limit");
        this.vaccine = new Share(sheet.place("Vaccine AWP%"), sheet.place("Vaccine Limit"));
        this.blood = new Share(sheet.place("Blood AWP%"), sheet.place("Blood limit"));
    }

    /** A percentage of the average wholesale price, and the limit by it. */
    private record Share(int percent, int limit) {}

    private record Values(int limit, int coinsurance, DosageText dosage, int notes) {}

    static DrugTable read(Member member) {
        PlainSheet sheet = PlainSheet.of(member, "HCPCS Code");
        LocalDate firstDay = DrugDates.firstDay(member, sheet.preamble());
        DrugReader reader = new DrugReader(sheet);
        int code = sheet.place("HCPCS Code");
        int coinsurance = sheet.place("Co-insurance Percentage");
        int dosage = sheet.place("HCPCS Code Dosage");
        int clotting = sheet.place("Clotting Factor");
        int notes = sheet.place("Notes");
        Map<Integer, Values> byCode = new TreeMap<>();
        for (Row row : sheet.rows()) {
            Values values = new Values(
                    sheet.number(row, reader.limit, LIMIT),
                    sheet.number(row, coinsurance, COINSURANCE),
                    DosageText.parse(row.cell(dosage)),
                    DrugNoteText.parse(row.cell(notes))
                            | reader.share(row, reader.vaccine, DrugNote.VACCINE)
                            | reader.share(row, reader.blood, DrugNote.BLOOD_PRODUCT)
                            | sheet.number(row, clotting, MARK) << DrugNote.CLOTTING_FACTOR.code());
            if (byCode.put(sheet.number(row, code, Field.CODE), values) != null) {
                throw sheet.error(row, code, "the same code twice");
            }
        }
        String name = "ASP-" + Quarters.name(firstDay);
        return table(new ScheduleHeader(name, firstDay, "CMS, " + member.label()), byCode);
    }

    /** The bit of the note where the row has a percentage of the wholesale price; its limit is then the payment limit. */
    private int share(Row row, Share share, DrugNote note) {
        if (row.cell(share.percent).isEmpty()) {
            if (!row.cell(share.limit).isEmpty()) {
                throw sheet.error(row, share.limit, "a limit without its percentage");
            }
            return 0;
        }
        sheet.number(row, share.percent, Field.WHOLE_PERCENT);
        if (sheet.number(row, share.limit, LIMIT) != sheet.number(row, limit, LIMIT)) {
            throw sheet.error(row, share.limit, "differs from the payment limit, " + row.cell(limit));
        }
        return DrugNoteText.bit(note);
    }

    private static DrugTable table(ScheduleHeader header, Map<Integer, Values> byCode) {
        List<Values> rows = new ArrayList<>(byCode.values());
        byte[] units = new byte[rows.size()];
        for (int row = 0; row < units.length; row++) {
            units[row] = (byte) rows.get(row).dosage().unit();
        }
        return new DrugTable(
                header,
                byCode.keySet().stream().mapToInt(Integer::intValue).toArray(),
                rows.stream().mapToInt(Values::limit).toArray(),
                rows.stream().mapToInt(Values::coinsurance).toArray(),
                rows.stream().mapToInt(row -> row.dosage().thousandths()).toArray(),
                units,
                rows.stream().mapToInt(Values::notes).toArray());
    }

    /** What the manifest says beside the numbers. */
    static List<String> notes(DrugTable drugs) {
        List<String> notes = new ArrayList<>();
        count(notes, drugs.limit(), DrugTable.NO_LIMIT, "codes without a limit (N/A), which the contractor prices: ");
        count(notes, drugs.dosage(), 0, "dosages of more than a number and a unit, which are not kept: ");
        long other = Arrays.stream(drugs.notes())
                .filter(bits -> (bits & DrugNoteText.bit(DrugNote.OTHER)) != 0)
                .count();
        if (other > 0) {
            notes.add("notes unknown to this compiler: " + other);
        }
        return notes;
    }

    private static void count(List<String> notes, int[] column, int value, String wording) {
        long rows = Arrays.stream(column).filter(cell -> cell == value).count();
        if (rows > 0) {
            notes.add(wording + rows);
        }
    }
}
