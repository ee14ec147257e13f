package io.github.medpay.examples.codepage.claim;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.Totals;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.examples.codepage.part.Words;
import java.util.List;

/**
 * What a claim pays, and why.
 *
 * @param medicare what Medicare pays
 * @param totals of the priced lines
 * @param unpriced how many lines have no amount, in words; empty where all have
 * @param lines in order
 * @param findings of the claim
 * @param remittance to expect
 */
record AnswerView(
        String medicare,
        List<FactView> totals,
        String unpriced,
        List<LineView> lines,
        List<FindingView> findings,
        RemittanceView remittance) {

    static AnswerView of(MedPay medPay, Claim claim) {
        PricedClaim priced = medPay.price(claim);
        Totals totals = priced.totals();
        return new AnswerView(
                Words.money(totals.medicarePayment()),
                List.of(
                        new FactView("Allowed", Words.money(totals.allowed())),
                        new FactView("Deductible", Words.money(totals.deductible())),
                        new FactView("Coinsurance", Words.money(totals.coinsurance())),
                        new FactView("Sequestration", Words.money(totals.sequestration())),
                        new FactView("Patient owes", Words.money(totals.patientResponsibility()))),
                unpriced(priced),
                priced.lines().stream().map(LineView::of).toList(),
                FindingView.of(priced.findings()),
                RemittanceView.of(claim, priced, medPay.policy()));
    }

    private static String unpriced(PricedClaim priced) {
        int lines = (int) priced.lines().stream()
                .filter(line ->
                        line.medicarePayment() == null && !line.disposition().isRefused())
                .count();
        return lines == 0 ? "" : Words.count(lines, "line") + " without an amount: not in these totals.";
    }
}
