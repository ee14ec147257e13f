package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.RelativeValueTableBuilder;
import io.github.medpay.internal.table.RowColumn;
import java.util.Locale;

/**
 * The relative value rows: one section a column. Those of rows are named {@code row.…}; those of profiles, each of which many
 * rows have, {@code profile.…}.
 */
final class RelativeValueCodec {

    static final String ROW = "row.";
    static final String PROFILE = "profile.";

    private static final String PROFILE_OF_ROW = "row.profile";

    private static final int NO_BASE = -1;
    private static final int LAST_MODIFIER = 3;
    private static final int LAST_GLOBAL_PERIOD = 6;
    private static final int WHOLE = 100;

    private RelativeValueCodec() {}

    private static String section(RowColumn column) {
        return (column.isOfProfile() ? PROFILE : ROW)
                + column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void write(RelativeValueTable rows, TableWriter table) {
        table.numbers(PROFILE_OF_ROW, rows.profileOfRows());
        for (RowColumn column : RowColumn.values()) {
            table.numbers(section(column), column.isOfProfile() ? rows.columnOfProfiles(column) : rows.column(column));
        }
    }

    static RelativeValueTable read(Columns columns) {
        columns.requireAtMost(PROFILE_OF_ROW, Known.MOST_ROWS);
        columns.requireAtMost(section(RowColumn.STATUS), Known.MOST_ROWS);
        int[] ofRows = new int[columns.table().rows(PROFILE_OF_ROW)];
        int[] ofProfiles = new int[columns.table().rows(section(RowColumn.STATUS))];
        RelativeValueTableBuilder builder =
                new RelativeValueTableBuilder(profiles(columns, ofProfiles.length), ofProfiles.length);
        for (RowColumn column : RowColumn.values()) {
            int[] numbers = column.isOfProfile() ? ofProfiles : ofRows;
            read(columns, section(column), column, numbers);
            builder.take(column, numbers);
        }
        RelativeValueTable table = builder.build();
        requireOrder(columns, table);
        return table;
    }

    /** Numbered by their first rows, so that equal tables are equal in every section. */
    private static char[] profiles(Columns columns, int count) {
        char[] profiles = columns.table().chars(PROFILE_OF_ROW, count);
        int next = 0;
        for (int row = 0; row < profiles.length; row++) {
            if (profiles[row] >= next) {
                if (profiles[row] > next) {
                    throw columns.order(PROFILE_OF_ROW, row, profiles[row], next - 1);
                }
                next++;
            }
        }
        if (next != count) {
            throw columns.broken(section(RowColumn.STATUS), count + " rows, but rows name " + next);
        }
        return profiles;
    }

    private static void read(Columns columns, String section, RowColumn column, int[] numbers) {
        if (column == RowColumn.SUPERVISION) {
            supervision(columns, section, numbers);
        } else {
            columns.ints(section, allowed(column), numbers);
        }
    }

    private static Allowed allowed(RowColumn column) {
        return switch (column) {
            case CODE -> Allowed.range(0, Known.LAST_CODE);
            case MODIFIER -> Allowed.range(0, LAST_MODIFIER);
            case STATUS -> Allowed.characters(Known.STATUS);
            case NOT_USED_FOR_MEDICARE, NON_FACILITY_NA, FACILITY_NA -> Allowed.range(0, 1);
            case WORK,
                    NON_FACILITY_PE,
                    FACILITY_PE,
                    MALPRACTICE,
                    OPPS_NON_FACILITY_PE,
                    OPPS_FACILITY_PE,
                    OPPS_MALPRACTICE -> Allowed.range(0, Known.MOST_HUNDREDTHS);
            case PC_TC -> Allowed.characters(Known.PC_TC);
            case GLOBAL_PERIOD -> Allowed.range(0, LAST_GLOBAL_PERIOD);
            case PREOPERATIVE, INTRAOPERATIVE, POSTOPERATIVE -> Allowed.range(0, WHOLE);
            case MULTIPLE_PROCEDURE -> Allowed.characters(Known.MULTIPLE_PROCEDURE);
            case BILATERAL -> Allowed.characters(Known.BILATERAL);
            case ASSISTANT, CO_SURGEON, TEAM -> Allowed.characters(Known.SURGEONS);
            case ENDOSCOPIC_BASE -> Allowed.range(NO_BASE, Known.LAST_CODE);
            case SUPERVISION -> throw new IllegalArgumentException("supervision has two characters");
            case IMAGING_FAMILY -> Allowed.numbers(88, 99);
        };
    }

    /** Looks a value up only where it differs from the one before it; most rows have the same. */
    private static void supervision(Columns columns, String section, int[] values) {
        columns.table().ints(section, values);
        int known = 0;
        for (int row = 0; row < values.length; row++) {
            int value = values[row];
            if ((value != known || row == 0) && !isSupervision(value)) {
                throw columns.unknown(section, row, value);
            }
            known = value;
        }
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

    /** By code and then by modifier, no two alike. */
    private static void requireOrder(Columns columns, RelativeValueTable rows) {
        int[] keys = rows.keys();
        for (int row = 1; row < keys.length; row++) {
            if (keys[row] <= keys[row - 1]) {
                throw rows.code(row) < rows.code(row - 1)
                        ? columns.order(section(RowColumn.CODE), row, rows.code(row), rows.code(row - 1))
                        : columns.order(section(RowColumn.MODIFIER), row, rows.modifier(row), rows.modifier(row - 1));
            }
        }
    }
}
