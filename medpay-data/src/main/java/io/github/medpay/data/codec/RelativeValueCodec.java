package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.RelativeValueTable;

/** The relative value rows: one section a column, all named {@code row.…}. */
final class RelativeValueCodec {

    static final String PREFIX = "row.";

    private static final int NO_BASE = -1;

    private static final Allowed MODIFIER = Allowed.range(0, 3);
    private static final Allowed FLAG = Allowed.range(0, 1);
    private static final Allowed GLOBAL_PERIOD = Allowed.range(0, 6);
    private static final Allowed PERCENT = Allowed.range(0, 100);
    private static final Allowed SURGEONS = Allowed.characters(Known.SURGEONS);
    private static final Allowed IMAGING_FAMILY = Allowed.numbers(88, 99);

    private RelativeValueCodec() {}

    static void write(RelativeValueTable rows, TableWriter table) {
        table.numbers("row.code", rows.code())
                .numbers("row.modifier", rows.rowModifier())
                .numbers("row.status", rows.status())
                .numbers("row.not-used-for-medicare", rows.notUsedForMedicare())
                .numbers("row.work", rows.work())
                .numbers("row.non-facility-pe", rows.nonFacilityPe())
                .numbers("row.facility-pe", rows.facilityPe())
                .numbers("row.malpractice", rows.malpractice())
                .numbers("row.non-facility-na", rows.nonFacilityNa())
                .numbers("row.facility-na", rows.facilityNa())
                .numbers("row.pc-tc", rows.pcTc())
                .numbers("row.global-period", rows.globalPeriod())
                .numbers("row.preoperative", rows.preoperative())
                .numbers("row.intraoperative", rows.intraoperative())
                .numbers("row.postoperative", rows.postoperative())
                .numbers("row.multiple-procedure", rows.multipleProcedure())
                .numbers("row.bilateral", rows.bilateral())
                .numbers("row.assistant", rows.assistant())
                .numbers("row.co-surgeon", rows.coSurgeon())
                .numbers("row.team", rows.team())
                .numbers("row.endoscopic-base", rows.endoscopicBase())
                .numbers("row.supervision", rows.supervision())
                .numbers("row.imaging-family", rows.imagingFamily())
                .numbers("row.opps-non-facility-pe", rows.oppsNonFacilityPe())
                .numbers("row.opps-facility-pe", rows.oppsFacilityPe())
                .numbers("row.opps-malpractice", rows.oppsMalpractice());
    }

    static RelativeValueTable read(Columns columns) {
        columns.requireAtMost("row.code", Known.MOST_ROWS);
        RelativeValueTable rows = new RelativeValueTable(
                columns.table().ints("row.code"),
                columns.bytes("row.modifier", MODIFIER),
                columns.bytes("row.status", Allowed.characters(Known.STATUS)),
                columns.bytes("row.not-used-for-medicare", FLAG),
                relativeValues(columns, "row.work"),
                relativeValues(columns, "row.non-facility-pe"),
                relativeValues(columns, "row.facility-pe"),
                relativeValues(columns, "row.malpractice"),
                columns.bytes("row.non-facility-na", FLAG),
                columns.bytes("row.facility-na", FLAG),
                columns.bytes("row.pc-tc", Allowed.characters(Known.PC_TC)),
                columns.bytes("row.global-period", GLOBAL_PERIOD),
                columns.bytes("row.preoperative", PERCENT),
                columns.bytes("row.intraoperative", PERCENT),
                columns.bytes("row.postoperative", PERCENT),
                columns.bytes("row.multiple-procedure", Allowed.characters(Known.MULTIPLE_PROCEDURE)),
                columns.bytes("row.bilateral", Allowed.characters(Known.BILATERAL)),
                columns.bytes("row.assistant", SURGEONS),
                columns.bytes("row.co-surgeon", SURGEONS),
                columns.bytes("row.team", SURGEONS),
                columns.ints("row.endoscopic-base", NO_BASE, Known.LAST_CODE),
                supervision(columns),
                columns.bytes("row.imaging-family", IMAGING_FAMILY),
                relativeValues(columns, "row.opps-non-facility-pe"),
                relativeValues(columns, "row.opps-facility-pe"),
                relativeValues(columns, "row.opps-malpractice"));
        requireOrder(columns, rows.code(), rows.rowModifier());
        return rows;
    }

    private static int[] relativeValues(Columns columns, String section) {
        return columns.ints(section, 0, Known.MOST_HUNDREDTHS);
    }

    /** Looks a value up only where it differs from the one before it; most rows have the same. */
    private static short[] supervision(Columns columns) {
        short[] values = columns.table().shorts("row.supervision");
        int known = 0;
        for (int row = 0; row < values.length; row++) {
            int value = values[row];
            if (value != known && !isSupervision(value)) {
                throw columns.unknown("row.supervision", row, value);
            }
            known = value;
        }
        return values;
    }

    private static boolean isSupervision(int value) {
        String words = Known.SUPERVISION;
        for (int i = 0; i + 1 < words.length(); i += 3) {
            if (words.charAt(i) * 256 + words.charAt(i + 1) == value) {
                return true;
            }
        }
        return false;
    }

    /** By code and then by modifier, no two alike; and each code is one. */
    private static void requireOrder(Columns columns, int[] code, byte[] modifier) {
        for (int row = 1; row < code.length; row++) {
            if (code[row] <= code[row - 1]) {
                if (code[row] < code[row - 1]) {
                    throw columns.order("row.code", row, code[row], code[row - 1]);
                }
                if (modifier[row] <= modifier[row - 1]) {
                    throw columns.order("row.modifier", row, modifier[row], modifier[row - 1]);
                }
            }
        }
        columns.requireEnds("row.code", code, 0, Known.LAST_CODE);
    }
}
