package io.github.medpay.insight;

import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fixture.Policies;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.spi.RelativeValueTable;
import io.github.medpay.spi.ReleaseHeader;
import io.github.medpay.spi.ReleaseTable;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Two made-up releases of a few therapy rows: RVU25A with real numbers, RVU25D with changes made for the tests. */
final class SmallTables implements TableSource {

    private static final String[] FIRST = {"97110", "97112", "97124", "97140"};
    private static final int[] FIRST_WORK = {45, 50, 35, 43};
    private static final int[] FIRST_EXPENSE = {43, 48, 56, 40};

    /** 97112 gone, 97530 new, the work of 97110 raised by .01, 97124 no longer paid. */
    private static final String[] SECOND = {"97110", "97124", "97140", "97530"};

    private static final int[] SECOND_WORK = {46, 35, 43, 44};
    private static final int[] SECOND_EXPENSE = {43, 56, 40, 62};

    static FeeSchedules schedules() {
        return FeeSchedules.of(new SmallTables());
    }

    static ClaimPricer pricer() {
        return ClaimPricer.of(schedules());
    }

    static Insight insight() {
        return Insight.of(
                schedules(),
                pricer(),
                NcciChecker.of(Policies.medicare(), List.of(), List.of(), List.of()),
                Policies.calculators());
    }

    private static ReleaseHeader header(String name, int month) {
        return new ReleaseHeader(name, LocalDate.of(2025, month, 1), 323465, 0, 203178, "rows made for tests");
    }

    @Override
    public List<TableHeader> tables() {
        return List.of(
                new TableHeader(TableKind.RELEASE, "RVU25A", LocalDate.of(2025, 1, 1), "rows made for tests", null),
                new TableHeader(TableKind.RELEASE, "RVU25D", LocalDate.of(2025, 10, 1), "rows made for tests", null),
                new TableHeader(TableKind.POLICY, "policy", LocalDate.of(2021, 1, 1), "policy files", null));
    }

    @Override
    public <T> T open(TableKind<T> kind, String name) {
        if (kind.equals(TableKind.POLICY)) {
            return kind.cast(Policies.table());
        }
        return kind.cast(
                name.equals("RVU25A")
                        ? release(header(name, 1), FIRST, FIRST_WORK, FIRST_EXPENSE, "AAAA")
                        : release(header(name, 10), SECOND, SECOND_WORK, SECOND_EXPENSE, "ANAA"));
    }

    private static ReleaseTable release(
            ReleaseHeader header, String[] names, int[] work, int[] expense, String status) {
        int[] none = new int[names.length];
        int[] noBase = new int[names.length];
        Arrays.fill(noBase, -1);
        int[] malpractice = new int[names.length];
        Arrays.fill(malpractice, 1);
        RelativeValueTable rows = new RelativeValueTable(
                Arrays.stream(names).mapToInt(ProcedureCode::pack).toArray(),
                new byte[names.length],
                status.getBytes(StandardCharsets.US_ASCII),
                new byte[names.length],
                work,
                expense,
                expense,
                malpractice,
                new byte[names.length],
                new byte[names.length],
                filled(names.length, '7'),
                filled(names.length, (char) 4),
                new byte[names.length],
                new byte[names.length],
                new byte[names.length],
                filled(names.length, '5'),
                filled(names.length, '0'),
                filled(names.length, '0'),
                filled(names.length, '0'),
                filled(names.length, '0'),
                noBase,
                supervision(names.length),
                filled(names.length, (char) 99),
                none,
                none,
                none);
        return new ReleaseTable(header, rows, List.of(), List.of());
    }

    private static short[] supervision(int size) {
        short[] column = new short[size];
        Arrays.fill(column, (short) ('0' * 256 + '9'));
        return column;
    }

    private static byte[] filled(int size, char value) {
        byte[] column = new byte[size];
        Arrays.fill(column, (byte) value);
        return column;
    }
}
