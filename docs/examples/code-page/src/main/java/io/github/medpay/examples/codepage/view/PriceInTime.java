package io.github.medpay.examples.codepage.view;

import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.examples.codepage.plot.DotPlot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code's price in one table.
 *
 * @param table its name
 * @param price of one unit; null where the table has none
 * @param current whether it is the table of the page's date
 */
record PriceInTime(String table, @Nullable BigDecimal price, boolean current) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One dot for each price, with the change against the price before it. */
    static DotPlot plot(List<PriceInTime> prices) {
        List<DotPlot.Amount> amounts = new ArrayList<>();
        BigDecimal before = null;
        for (PriceInTime in : prices) {
            String value = Words.price(in.price) + change(before, in.price);
            amounts.add(new DotPlot.Amount(in.table, value, in.price, in.current));
            before = in.price == null ? before : in.price;
        }
        return DotPlot.of(amounts);
    }

    static String words(List<PriceInTime> prices) {
        return plot(prices).rows().stream()
                .map(row -> row.label() + " " + row.value())
                .collect(Collectors.joining("; "));
    }

    private static String change(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null || before.signum() == 0) {
            return "";
        }
        BigDecimal percent = now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        return " (" + Words.percent(percent) + ")";
    }
}
