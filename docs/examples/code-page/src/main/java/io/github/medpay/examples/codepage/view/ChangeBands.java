package io.github.medpay.examples.codepage.view;

import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.examples.codepage.plot.BarPlot;
import io.github.medpay.insight.release.RowDifference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts fees by how far they moved, in bands of percent. */
final class ChangeBands {

    /** Upper ends of the bands below zero, and lower ends of those above, mirrored. */
    private static final int[] ENDS = {1, 2, 3, 5, 10, 20};

    private ChangeBands() {}

    static List<BarPlot.Amount> of(List<RowDifference> rows) {
        int[] down = new int[ENDS.length + 1];
        int[] up = new int[ENDS.length + 1];
        int same = 0;
        for (RowDifference row : rows) {
            BigDecimal percent = row.percent();
            if (percent == null) {
                continue;
            }
            if (percent.signum() == 0) {
                same++;
            } else {
                (percent.signum() < 0 ? down : up)[band(percent.abs())]++;
            }
        }
        List<BarPlot.Amount> bands = new ArrayList<>();
        for (int band = ENDS.length; band >= 0; band--) {
            bands.add(bar("+" + label(band), up[band], "up"));
        }
        bands.add(bar("unchanged", same, "plain"));
        for (int band = 0; band <= ENDS.length; band++) {
            bands.add(bar("−" + label(band), down[band], "down"));
        }
        return bands;
    }

    private static int band(BigDecimal percent) {
        int band = 0;
        while (band < ENDS.length && percent.compareTo(BigDecimal.valueOf(ENDS[band])) >= 0) {
            band++;
        }
        return band;
    }

    private static String label(int band) {
        return band == ENDS.length
                ? "20 % or more"
                : (band == 0 ? "0" : String.valueOf(ENDS[band - 1])) + " to " + ENDS[band] + " %";
    }

    private static BarPlot.Amount bar(String label, int count, String style) {
        return new BarPlot.Amount(label, Words.grouped(count), BigDecimal.valueOf(count), style);
    }
}
