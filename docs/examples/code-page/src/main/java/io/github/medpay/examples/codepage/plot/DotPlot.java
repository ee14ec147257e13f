package io.github.medpay.examples.codepage.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dot for each amount, a row for each, on a scale from the least amount to the greatest. The scale does not begin at
 * zero: a dot's place tells a difference, not a share. Lengths are units of the drawing, which scales with the page.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param left where the scale begins
 * @param right where the scale ends
 * @param rows from top to bottom
 */
public record DotPlot(int width, int height, int left, int right, List<Row> rows) {

    private static final int WIDTH = 380;
    private static final int LEFT = 96;
    private static final int RIGHT = 250;
    private static final int ROW = 26;

    /**
     * One row.
     *
     * @param label at the left
     * @param value at the right, in words
     * @param y the row's middle
     * @param x where the dot stands; −1 where there is no amount
     * @param dot whether there is an amount
     * @param current whether it is the row that the page is about
     */
    public record Row(String label, String value, int y, int x, boolean dot, boolean current) {}

    /**
     * What a row shows.
     *
     * @param label at the left
     * @param value at the right, in words
     * @param amount places the dot; null for none
     * @param current whether it is the row that the page is about
     */
    public record Amount(
            String label, String value, @Nullable BigDecimal amount, boolean current) {}

    /**
     * Places the dots.
     *
     * @param amounts from top to bottom
     * @return the plot
     */
    public static DotPlot of(List<Amount> amounts) {
        Scale scale = Scale.of(amounts.stream().map(Amount::amount).toList(), LEFT, RIGHT);
        List<Row> rows = new ArrayList<>();
        for (Amount amount : amounts) {
            BigDecimal value = amount.amount();
            rows.add(new Row(
                    amount.label(),
                    amount.value(),
                    ROW * rows.size() + ROW / 2,
                    value == null ? -1 : scale.place(value),
                    value != null,
                    amount.current()));
        }
        return new DotPlot(WIDTH, ROW * rows.size(), LEFT, RIGHT, List.copyOf(rows));
    }
}
