package io.github.medpay.examples.codepage.view;

import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.examples.codepage.part.StepView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the claim of one line pays, and why.
 *
 * @param line the code with its modifiers
 * @param disposition in words
 * @param dispositionStyle class of the style sheet
 * @param amounts what is allowed and who pays it
 * @param medicare what Medicare pays
 * @param summary one sentence, read out when it changes
 * @param trace every step to the allowed amount
 * @param paid every step from there to Medicare's payment; null for a line without amounts
 * @param findings what must be said
 */
record ResultView(
        String line,
        String disposition,
        String dispositionStyle,
        List<FactView> amounts,
        String medicare,
        String summary,
        List<StepView> trace,
        @Nullable Paid paid,
        List<FindingView> findings) {

    /**
     * From the allowed amount to Medicare's payment.
     *
     * @param steps deductible, coinsurance, reductions
     */
    record Paid(List<StepView> steps) {}

    static ResultView of(PricedClaim claim) {
        PricedLine line = claim.lines().get(0);
        String name = line.code() + (line.modifiers().isEmpty() ? "" : "-" + String.join("-", line.modifiers()));
        List<Finding> findings = new ArrayList<>(line.findings());
        findings.addAll(claim.findings());
        return new ResultView(
                name,
                Words.title(line.disposition()),
                Words.style(line.disposition()),
                amounts(line),
                Words.money(line.medicarePayment()),
                name + ": " + Words.of(line.disposition()) + ", allowed " + Words.money(line.allowed())
                        + ", Medicare pays " + Words.money(line.medicarePayment()) + ".",
                StepView.of(line.trace()),
                line.shareTrace().isEmpty() ? null : new Paid(StepView.of(line.shareTrace())),
                FindingView.of(findings));
    }

    private static List<FactView> amounts(PricedLine line) {
        List<FactView> amounts = new ArrayList<>();
        amounts.add(new FactView("Units", Words.number(line.units())));
        amounts.add(new FactView("Fee of one unit", Words.price(line.fee())));
        amounts.add(new FactView("Allowed", Words.money(line.allowed())));
        amounts.add(new FactView("Patient’s coinsurance", Words.money(line.coinsurance())));
        reduction(line).ifPresent(amounts::add);
        amounts.add(new FactView("Sequestration", Words.money(line.sequestration())));
        if (line.limitingCharge() != null) {
            amounts.add(new FactView("Limiting charge", Words.money(line.limitingCharge())));
        }
        return amounts;
    }

    /** What CQ or CO takes from Medicare's share: the part of the allowed amount that nobody pays. */
    private static Optional<FactView> reduction(PricedLine line) {
        BigDecimal paid = line.medicarePayment();
        if (paid == null) {
            return Optional.empty();
        }
        BigDecimal missing = Objects.requireNonNull(line.allowed())
                .subtract(Objects.requireNonNull(line.patientResponsibility()))
                .subtract(Objects.requireNonNull(line.sequestration()))
                .subtract(paid);
        return missing.signum() == 0
                ? Optional.empty()
                : Optional.of(new FactView("Assistant’s reduction", Words.money(missing)));
    }
}
