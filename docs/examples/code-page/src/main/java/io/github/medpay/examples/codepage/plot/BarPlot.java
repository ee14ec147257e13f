package io.github.medpay.examples.codepage.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar for each count, a row for each, from zero.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param left where the bars begin
 * @param rows from top to bottom
 */
public record BarPlot(int width, int height, int left, List<Row> rows) {

    private static final int WIDTH = 380;
    private static final int LEFT = 112;
    private static final int RIGHT = 320;
    private static final int ROW = 22;
    private static final int GAP = 4;

    /**
     * One row.
     *
     * @param label at the left
     * @param value after the bar
     * @param top the bar's upper edge
     * @param thickness the bar's
     * @param length the bar's
     * @param baseline of the text
     * @param after where the value stands
     * @param style class of the style sheet
     */
    public record Row(
            String label, String value, int top, int thickness, int length, int baseline, int after, String style) {}

    /**
     * What a row shows.
     *
     * @param label at the left
     * @param value after the bar, in words
     * @param amount from 0
     * @param style class of the style sheet
     */
    public record Amount(String label, String value, BigDecimal amount, String style) {}

    /**
     * Places the bars.
     *
     * @param amounts from top to bottom
     * @return the plot
     */
    public static BarPlot of(List<Amount> amounts) {
        List<BigDecimal> lengths = new ArrayList<>(List.of(BigDecimal.ZERO));
        amounts.forEach(amount -> lengths.add(amount.amount()));
        Scale scale = Scale.of(lengths, 0, RIGHT - LEFT);
        List<Row> rows = new ArrayList<>();
        for (Amount amount : amounts) {
            int length = amount.amount().signum() == 0 ? 0 : Math.max(1, scale.place(amount.amount()));
            int top = ROW * rows.size() + GAP / 2;
            rows.add(new Row(
                    amount.label(),
                    amount.value(),
                    top,
                    ROW - GAP,
                    length,
                    top + ROW - 2 * GAP,
                    LEFT + length + GAP,
                    amount.style()));
        }
        return new BarPlot(WIDTH, ROW * rows.size(), LEFT, List.copyOf(rows));
    }
}
