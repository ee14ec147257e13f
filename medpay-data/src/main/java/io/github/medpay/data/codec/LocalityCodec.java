package io.github.medpay.data.codec;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.CountyRow;
import io.github.medpay.internal.table.LocalityRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** Localities ({@code locality.…}) and their counties ({@code county.…}). */
final class LocalityCodec {

    static final String LOCALITY = "locality.";
    static final String COUNTY = "county.";

    private LocalityCodec() {}

    static void writeLocalities(List<LocalityRow> rows, TableWriter table) {
        writeKeys(LOCALITY, rows.stream().map(LocalityRow::key).toList(), table);
        table.texts("locality.state", rows.stream().map(LocalityRow::state).toList())
                .texts("locality.name", rows.stream().map(LocalityRow::name).toList())
                .numbers("locality.work-gpci", column(rows, LocalityRow::workGpci))
                .numbers("locality.practice-expense-gpci", column(rows, LocalityRow::practiceExpenseGpci))
                .numbers("locality.malpractice-gpci", column(rows, LocalityRow::malpracticeGpci))
                .numbers("locality.anesthesia-factor", column(rows, LocalityRow::anesthesiaConversionFactor));
    }

    static List<LocalityRow> readLocalities(Columns columns) {
        List<LocalityKey> keys = readKeys(LOCALITY, columns);
        List<String> states = columns.table().texts("locality.state");
        List<String> names = columns.table().texts("locality.name");
        int[] work = columns.ints("locality.work-gpci", 0, Known.MOST_THOUSANDTHS);
        int[] practiceExpense = columns.ints("locality.practice-expense-gpci", 0, Known.MOST_THOUSANDTHS);
        int[] malpractice = columns.ints("locality.malpractice-gpci", 0, Known.MOST_THOUSANDTHS);
        int[] anesthesia = columns.ints("locality.anesthesia-factor", 0, Known.MOST_TEN_THOUSANDTHS);
        List<LocalityRow> rows = new ArrayList<>(work.length);
        for (int i = 0; i < work.length; i++) {
            if (i > 0 && keys.get(i).compareTo(keys.get(i - 1)) <= 0) {
                throw columns.unknown("locality.number", i, keys.get(i) + " after " + keys.get(i - 1));
            }
            if (!isText(states.get(i), 2, 'A', 'Z')) {
                throw columns.unknown("locality.state", i, states.get(i));
            }
            rows.add(new LocalityRow(
                    keys.get(i),
                    states.get(i),
                    names.get(i),
                    work[i],
                    practiceExpense[i],
                    malpractice[i],
                    anesthesia[i]));
        }
        return rows;
    }

    static void writeCounties(List<CountyRow> rows, TableWriter table) {
        writeKeys(COUNTY, rows.stream().map(CountyRow::key).toList(), table);
        table.texts("county.state", rows.stream().map(CountyRow::state).toList())
                .texts("county.area", rows.stream().map(CountyRow::area).toList())
                .texts("county.counties", rows.stream().map(CountyRow::counties).toList());
    }

    /** Each of a locality of the release, which rise. A search, since a record's hash costs a cold start thirty milliseconds. */
    static List<CountyRow> readCounties(Columns columns, List<LocalityRow> localities) {
        List<LocalityKey> known = new ArrayList<>(localities.size());
        for (LocalityRow locality : localities) {
            known.add(locality.key());
        }
        TableReader table = columns.table();
        List<LocalityKey> keys = readKeys(COUNTY, columns);
        List<String> states = table.texts("county.state");
        List<String> areas = table.texts("county.area");
        List<String> counties = table.texts("county.counties");
        List<CountyRow> rows = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            if (Collections.binarySearch(known, keys.get(i)) < 0) {
                throw columns.unknown("county.number", i, keys.get(i).toString());
            }
            rows.add(new CountyRow(keys.get(i), states.get(i), areas.get(i), counties.get(i)));
        }
        return rows;
    }

    static void writeKeys(String prefix, List<LocalityKey> keys, TableWriter table) {
        table.texts(prefix + "mac", keys.stream().map(LocalityKey::mac).toList())
                .texts(prefix + "number", keys.stream().map(LocalityKey::number).toList());
    }

    /** Contractors of five digits with localities of two. */
    static List<LocalityKey> readKeys(String prefix, Columns columns) {
        List<String> macs = columns.table().texts(prefix + "mac");
        List<String> numbers = columns.table().texts(prefix + "number");
        List<LocalityKey> keys = new ArrayList<>(macs.size());
        for (int i = 0; i < macs.size(); i++) {
            if (!isText(macs.get(i), 5, '0', '9')) {
                throw columns.unknown(prefix + "mac", i, macs.get(i));
            }
            if (!isText(numbers.get(i), 2, '0', '9')) {
                throw columns.unknown(prefix + "number", i, numbers.get(i));
            }
            keys.add(LocalityKey.of(macs.get(i), numbers.get(i)));
        }
        return keys;
    }

    private static boolean isText(String text, int length, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return text.length() == length;
    }

    private static int[] column(List<LocalityRow> rows, ToIntFunction<LocalityRow> column) {
        return rows.stream().mapToInt(column).toArray();
    }
}
