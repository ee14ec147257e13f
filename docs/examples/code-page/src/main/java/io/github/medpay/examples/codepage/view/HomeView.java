package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.part.FactView;
import java.util.List;

/**
 * The first page.
 *
 * @param title of the page
 * @param examples codes to begin with
 * @param releases what is at hand
 */
public record HomeView(String title, List<String> examples, List<FactView> releases) {

    /**
     * The first page over these tables.
     *
     * @param medPay answers
     * @return the page
     */
    public static HomeView of(MedPay medPay) {
        return new HomeView(
                "MedPay code page",
                List.of("97110", "97140", "97161", "99214", "70553", "45385", "27447"),
                medPay.feeSchedules().releases().stream()
                        .map(release -> new FactView(release.name(), "from " + release.effectiveFrom()))
                        .toList());
    }
}
