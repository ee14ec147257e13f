package io.github.medpay.data.codec;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.CountyRow;
import io.github.medpay.spi.LocalityRow;
import java.util.ArrayList;
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

    static List<LocalityRow> readLocalities(TableReader table) {
        List<LocalityKey> keys = readKeys(LOCALITY, table);
        List<String> states = table.texts("locality.state");
        List<String> names = table.texts("locality.name");
        int[] work = table.ints("locality.work-gpci");
        int[] practiceExpense = table.ints("locality.practice-expense-gpci");
        int[] malpractice = table.ints("locality.malpractice-gpci");
        int[] anesthesia = table.ints("locality.anesthesia-factor");
        List<LocalityRow> rows = new ArrayList<>(work.length);
        for (int i = 0; i < work.length; i++) {
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

    static List<CountyRow> readCounties(TableReader table) {
        List<LocalityKey> keys = readKeys(COUNTY, table);
        List<String> states = table.texts("county.state");
        List<String> areas = table.texts("county.area");
        List<String> counties = table.texts("county.counties");
        List<CountyRow> rows = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            rows.add(new CountyRow(keys.get(i), states.get(i), areas.get(i), counties.get(i)));
        }
        return rows;
    }

    static void writeKeys(String prefix, List<LocalityKey> keys, TableWriter table) {
        table.texts(prefix + "mac", keys.stream().map(LocalityKey::mac).toList())
                .texts(prefix + "number", keys.stream().map(LocalityKey::number).toList());
    }

    static List<LocalityKey> readKeys(String prefix, TableReader table) {
        List<String> macs = table.texts(prefix.concat("mac"));
        List<String> numbers = table.texts(prefix.concat("number"));
        List<LocalityKey> keys = new ArrayList<>(macs.size());
        for (int i = 0; i < macs.size(); i++) {
            keys.add(LocalityKey.of(macs.get(i), numbers.get(i)));
        }
        return keys;
    }

    private static int[] column(List<LocalityRow> rows, ToIntFunction<LocalityRow> column) {
        return rows.stream().mapToInt(column).toArray();
    }
}
