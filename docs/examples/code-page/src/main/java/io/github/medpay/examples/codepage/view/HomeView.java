package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.part.FactView;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first page.
 *
 * @param title of the page
 * @param examples codes to begin with
 * @param releases what is available
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
                List.of("99214", "97110", "G0439", "J3301", "90662", "36415", "70553", "45385", "66984", "K0001"),
                Stream.of(
                                medPay.feeSchedules().releases(),
                                medPay.drugSchedules().files(),
                                medPay.laboratorySchedules().files())
                        .flatMap(List::stream)
                        .map(release -> new FactView(release.name(), "from " + release.effectiveFrom()))
                        .toList());
    }
}
