package io.github.medpay.bench.input;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpTable;
import java.time.LocalDate;
import java.util.Random;

/**
 * Is the second code bundled into the first on that day?
 *
 * @param columnOne five characters
 * @param columnTwo five characters
 * @param one column one as a number
 * @param two column two as a number
 * @param day days since 1970-01-01
 */
public record PairQuestion(String columnOne, String columnTwo, int one, int two, int day) {

    private static final long SEED = 20260701;
    private static final int COUNT = 1 << 18;

    /** Half of the questions are about pairs of the tables, half about codes drawn at random. */
    public static PairQuestion[] draw() {
        PtpTable table = Tables.pairs().get(0);
        Random random = new Random(SEED);
        int from = (int) LocalDate.of(2024, 7, 1).toEpochDay();
        int to = (int) LocalDate.of(2026, 9, 30).toEpochDay();
        int[] pairs = pairs(table.pairs());
        PairQuestion[] questions = new PairQuestion[COUNT];
        for (int i = 0; i < COUNT; i++) {
            int pair = pairs[random.nextInt(pairs.length)];
            int one = table.code()[pair >>> 16];
            int two = table.code()[i % 2 == 0 ? pair & 0xFFFF : random.nextInt(table.code().length)];
            int day = from + random.nextInt(to - from + 1);
            questions[i] = new PairQuestion(text(one), text(two), one, two, day);
        }
        return questions;
    }

    /** Column 1 in the upper half, column 2 in the lower. */
    private static int[] pairs(PtpPairs table) {
        int[] pairs = new int[table.count()];
        int at = 0;
        for (int one = 0; one < table.codes(); one++) {
            for (int two = table.next(one, 0); two != PtpPairs.NONE; two = table.next(one, two + 1)) {
                pairs[at++] = one << 16 | two;
            }
        }
        return pairs;
    }

    private static String text(int packed) {
        return ProcedureCode.fromInt(packed).value();
    }
}
