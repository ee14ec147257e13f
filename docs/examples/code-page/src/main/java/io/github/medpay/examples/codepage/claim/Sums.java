package io.github.medpay.examples.codepage.claim;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds charges, adjustments by group, and payments, and holds each line's charge against them. */
final class Sums {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private final Map<String, BigDecimal> byGroup = new TreeMap<>();
    private BigDecimal charges = ZERO;
    private BigDecimal payments = ZERO;

    /** Adds a line, and says whether its charge is its adjustments and its payment. */
    String add(BigDecimal charge, List<PricedLine> parts, BigDecimal payment) {
        BigDecimal rest = charge.subtract(payment);
        for (PricedLine part : parts) {
            for (Adjustment adjustment : part.adjustments()) {
                byGroup.merge(adjustment.group(), adjustment.amount(), BigDecimal::add);
                rest = rest.subtract(adjustment.amount());
            }
        }
        charges = charges.add(charge);
        payments = payments.add(payment);
        return rest.signum() == 0
                ? "Charge less adjustments is the payment."
                : "Not balanced: " + Words.change(rest) + " is left.";
    }

    List<FactView> facts() {
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView("Charges", Words.money(charges)));
        byGroup.forEach(
                (group, amount) -> facts.add(new FactView(AdjustmentView.groupWords(group), Words.money(amount))));
        facts.add(new FactView("Medicare pays", Words.money(payments)));
        return facts;
    }
}
