package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fixture.OneRelease;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A fee schedule of a few therapy rows of RVU25A, codes and numbers only. */
final class SmallSchedule {

    private static final String[] CODES = {"92522", "97110", "97112", "97124", "97129", "97140", "97533"};
    private static final int[] WORK = {192, 45, 50, 35, 50, 43, 48};
    private static final int[] PRACTICE_EXPENSE = {138, 43, 48, 56, 16, 40, 138};
    private static final int[] MALPRACTICE = {6, 1, 1, 1, 1, 1, 1};
    private static final String THERAPY = "5555055";

    private SmallSchedule() {}

    static FeeSchedule of2025() {
        int[] codes = Arrays.stream(CODES).mapToInt(ProcedureCode::pack).toArray();
        int[] none = filled(0);
        byte zero = '0';
        RelativeValueTable rows = new RelativeValueTable(
                codes,
                bytes((byte) 0),
                bytes((byte) 'A'),
                bytes((byte) 0),
                WORK,
                PRACTICE_EXPENSE,
                PRACTICE_EXPENSE,
                MALPRACTICE,
                bytes((byte) 0),
                bytes((byte) 0),
                bytes((byte) '7'),
                bytes((byte) 4),
                bytes((byte) 0),
                bytes((byte) 0),
                bytes((byte) 0),
                THERAPY.getBytes(StandardCharsets.US_ASCII),
                bytes(zero),
                bytes(zero),
                bytes(zero),
                bytes(zero),
                filled(-1),
                new short[CODES.length],
                bytes((byte) 99),
                none,
                none,
                none);
        ReleaseHeader header =
                new ReleaseHeader("RVU25A", LocalDate.of(2025, 1, 1), 323465, 0, 203178, "therapy rows of RVU25A");
        return new OneRelease(new ReleaseTable(header, rows, List.of(), List.of())).schedule();
    }

    private static int[] filled(int value) {
        int[] column = new int[CODES.length];
        Arrays.fill(column, value);
        return column;
    }

    private static byte[] bytes(byte value) {
        byte[] column = new byte[CODES.length];
        Arrays.fill(column, value);
        return column;
    }
}
