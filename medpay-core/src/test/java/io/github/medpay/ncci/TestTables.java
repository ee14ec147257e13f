package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.internal.table.PtpPairsBuilder;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small tables by hand: the editions 2024Q3 and 2026Q3, and unit limits of 2026Q2 too. */
final class TestTables {

    static final NcciEdition OLD = new NcciEdition("2024Q3", LocalDate.of(2024, 7, 1), "test");
    static final NcciEdition SPRING = new NcciEdition("2026Q2", LocalDate.of(2026, 4, 1), "test");
    static final NcciEdition NEW = new NcciEdition("2026Q3", LocalDate.of(2026, 7, 1), "test");

    /** Pairs of therapy and a few others, each with edition (0, 1), effective, deletion, indicator. */
    private static final String[] PAIRS = {
        "97150 97110 0 - 2019-12-31 1",
        "97150 97110 0 - - 1",
        "97150 97110 1 - - 1",
        "97140 97124 0 - - 0",
        "97140 97124 1 - - 0",
        "97530 97116 0 - 1996-01-01 9",
        "97530 97116 0 - 2019-12-31 1",
        "97530 97116 0 - 2020-10-01 9",
        "97161 99213 0 - - 1",
        "97161 99213 1 - - 1",
        "98940 97112 0 - - 1", // gone in the new edition
        "97113 97110 0 - - 1",
        "97113 97110 1 - - 0", // another indicator in the new edition
        "97012 97018 1 - - 1", // new in the new edition
        "97032 97035 0 2025-01-01 2025-03-31 1", // in force for one quarter
        "97597 97602 0 - 2024-07-01 9", // open to the first day by its date, but never active
        "11042 11720 0 - - 1",
        "11042 11720 1 - - 1",
    };

    private TestTables() {}

    static NcciChecker checker() {
        return NcciChecker.of(
                Policies.medicare(),
                List.of(ptp(List.of(OLD, NEW), PAIRS)),
                List.of(
                        mue(
                                OLD,
                                "97110 6 3",
                                "97150 1 3",
                                "97161 1 2",
                                "97010 0 3",
                                "20610 1 1",
                                "73560 1 3",
                                "97112 4 3"),
                        mue(SPRING, "97110 6 3", "97150 1 3", "97161 1 2", "97010 0 3", "20610 1 1"),
                        mue(NEW, "97110 5 3", "97150 1 3", "97161 1 2", "97010 0 3", "20610 1 1")),
                List.of(
                        addOn(OLD, "1 97130 97129 -", "2 0054T CCCCC -", "3 96160 99213 -", "3 96160 CCCCC -"),
                        addOn(NEW, "1 97130 97129 2020-01-01", "2 0054T CCCCC -", "3 96160 99214 2026-10-01")));
    }

    static PtpTable ptp(List<NcciEdition> editions, String... rows) {
        Map<String, List<String[]>> byPair = new TreeMap<>();
        TreeMap<Integer, Integer> codes = new TreeMap<>();
        for (String row : rows) {
            String[] cells = row.split(" ");
            codes.put(ProcedureCode.pack(cells[0]), 0);
            codes.put(ProcedureCode.pack(cells[1]), 0);
            byPair.computeIfAbsent(cells[0] + cells[1], key -> new ArrayList<>())
                    .add(cells);
        }
        int[] code = codes.keySet().stream().mapToInt(Integer::intValue).toArray();
        PtpPairsBuilder pairs = new PtpPairsBuilder(code.length);
        List<String[]> all = new ArrayList<>();
        int[] starts = new int[byPair.size() + 1];
        int pair = 0;
        for (Map.Entry<String, List<String[]>> entry : byPair.entrySet()) {
            int one = ProcedureCode.pack(entry.getKey().substring(0, 5));
            int two = ProcedureCode.pack(entry.getKey().substring(5));
            pairs.add(Arrays.binarySearch(code, one), Arrays.binarySearch(code, two), pair);
            all.addAll(entry.getValue());
            starts[++pair] = all.size();
        }
        return new PtpTable(editions, code, pairs.build(), profiles(starts, all));
    }

    private static PtpProfiles profiles(int[] starts, List<String[]> rows) {
        byte[] edition = new byte[rows.size()];
        int[] effective = new int[rows.size()];
        int[] deletion = new int[rows.size()];
        byte[] indicator = new byte[rows.size()];
        for (int i = 0; i < edition.length; i++) {
            String[] cells = rows.get(i);
            edition[i] = Byte.parseByte(cells[2]);
            effective[i] = day(cells[3], NcciEdition.UNKNOWN);
            deletion[i] = day(cells[4], NcciEdition.OPEN);
            indicator[i] = Byte.parseByte(cells[5]);
        }
        return new PtpProfiles(starts, edition, effective, deletion, indicator, new byte[edition.length]);
    }

    private static int day(String text, int blank) {
        return text.equals("-") ? blank : (int) LocalDate.parse(text).toEpochDay();
    }

    static MueTable mue(NcciEdition edition, String... rows) {
        List<String[]> sorted =
                Arrays.stream(rows).sorted().map(row -> row.split(" ")).toList();
        byte[] adjudication = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            adjudication[i] = Byte.parseByte(sorted.get(i)[2]);
        }
        return new MueTable(
                edition,
                sorted.stream().mapToInt(row -> ProcedureCode.pack(row[0])).toArray(),
                sorted.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray(),
                adjudication,
                new byte[rows.length]);
    }

    /** Rows: type, add-on, primary, effective; by add-on and primary. */
    static AddOnTable addOn(NcciEdition edition, String... rows) {
        List<String[]> sorted = Arrays.stream(rows)
                .map(row -> row.split(" "))
                .sorted((a, b) -> a[1].compareTo(b[1]))
                .toList();
        byte[] type = new byte[rows.length];
        int[] effective = new int[rows.length];
        int[] deletion = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            type[i] = Byte.parseByte(sorted.get(i)[0]);
            effective[i] = day(sorted.get(i)[3], NcciEdition.UNKNOWN);
            deletion[i] = NcciEdition.OPEN;
        }
        return new AddOnTable(
                edition,
                sorted.stream().mapToInt(row -> ProcedureCode.pack(row[1])).toArray(),
                type,
                sorted.stream()
                        .mapToInt(row -> row[2].equals("CCCCC") ? AddOnTable.BY_CONTRACTOR : ProcedureCode.pack(row[2]))
                        .toArray(),
                effective,
                deletion);
    }
}
