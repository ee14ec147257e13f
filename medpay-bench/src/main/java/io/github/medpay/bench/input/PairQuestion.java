package io.github.medpay.bench.input;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.spi.PtpTable;
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
        int[] columnOneOfPair = columnOne(table);
        PairQuestion[] questions = new PairQuestion[COUNT];
        for (int i = 0; i < COUNT; i++) {
            int pair = random.nextInt(table.pairs());
            int one = table.code()[columnOneOfPair[pair]];
            int two = i % 2 == 0
                    ? table.code()[table.columnTwo()[pair]]
                    : table.code()[random.nextInt(table.code().length)];
            int day = from + random.nextInt(to - from + 1);
            questions[i] = new PairQuestion(text(one), text(two), one, two, day);
        }
        return questions;
    }

    private static int[] columnOne(PtpTable table) {
        int[] columnOne = new int[table.pairs()];
        for (int code = 0; code < table.code().length; code++) {
            java.util.Arrays.fill(columnOne, table.offset()[code], table.offset()[code + 1], code);
        }
        return columnOne;
    }

    private static String text(int packed) {
        return ProcedureCode.fromInt(packed).value();
    }
}
