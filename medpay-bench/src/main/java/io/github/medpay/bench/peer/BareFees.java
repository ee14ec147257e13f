package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Setting;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a fee cannot do without: four numbers of the row, three of the locality, the conversion factor, and one rounding. Where
 * they lie was found before, so that nothing is looked up.
 */
public final class BareFees {

    private static final int ROW = 4;
    private static final int INDICES = 3;
    private static final int CELLS = 3;
    private static final FeeRow NO_AMOUNT =
            new FeeRow(BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    private static final long PER_CENT = 10_000_000;

    private final Map<String, Integer> rowsByKey = new HashMap<>();
    private final Map<LocalityKey, Integer> localitiesByKey = new HashMap<>();

    /** Work, practice expense outside and inside facilities, malpractice; the first row has no amount. */
    private final int[] rows;

    private final int[] indices;

    /** By question: where the work lies, where the practice expense, and where the locality. */
    private final int[] cells;

    private final int factor;

    /** With the places of what the questions ask. */
    public BareFees(FeeQuestion[] questions) {
        IntStream.Builder numbers = IntStream.builder();
        IntStream.Builder gpcis = IntStream.builder();
        row(numbers, NO_AMOUNT);
        factor = unscaled(FeeRows.load(
                (code, modifier, row) -> {
                    rowsByKey.put(code + modifier, (rowsByKey.size() + 1) * ROW);
                    row(numbers, row);
                },
                (key, row) -> {
                    localitiesByKey.put(key, localitiesByKey.size() * INDICES);
                    gpcis.add(unscaled(row.work()))
                            .add(unscaled(row.practiceExpense()))
                            .add(unscaled(row.malpractice()));
                }));
        rows = numbers.build().toArray();
        indices = gpcis.build().toArray();
        cells = new int[questions.length * CELLS];
        for (int i = 0, at = 0; i < questions.length; i++) {
            FeeQuestion asked = questions[i];
            int row = rowsByKey.getOrDefault(asked.code() + asked.part().symbol(), 0);
            cells[at++] = row;
            cells[at++] = row + (asked.setting() == Setting.FACILITY ? 2 : 1);
            cells[at++] = Objects.requireNonNull(localitiesByKey.get(asked.key()), "locality");
        }
    }

    private static void row(IntStream.Builder numbers, FeeRow row) {
        numbers.add(unscaled(row.work()))
                .add(unscaled(row.nonFacilityPe()))
                .add(unscaled(row.facilityPe()))
                .add(unscaled(row.malpractice()));
    }

    private static int unscaled(BigDecimal number) {
        return number.unscaledValue().intValueExact();
    }

    /** Whole cents of the question; −1 where the row has no amount or does not exist. */
    public long cents(int question) {
        int at = question * CELLS;
        int row = cells[at];
        int place = cells[at + 2];
        int work = rows[row];
        long units = (long) work * indices[place]
                + (long) rows[cells[at + 1]] * indices[place + 1]
                + (long) rows[row + 3] * indices[place + 2];
        return (units * factor + PER_CENT / 2) / PER_CENT | work >> (Integer.SIZE - 1);
    }
}
