package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.claim.TraceStep;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.policy.Amount;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the patient owes of the line, found by asking the pricer: once for a patient whose deductible is met, once for one who
 * has met none of it.
 *
 * @param facts deductible and coinsurance, in words
 */
record SharesView(List<FactView> facts) {

    private static final BigDecimal MORE_THAN_ANY_FEE = new BigDecimal("1000000.00");
    private static final Set<Rule> RULES = Set.of(Rule.COINSURANCE, Rule.PREVENTIVE, Rule.SCREENING_TURNED_DIAGNOSTIC);

    /** Null for a line that has no amounts. */
    static @Nullable SharesView of(MedPay medPay, Claim claim) {
        PricedLine met = medPay.price(claim).lines().get(0);
        Patient owing = new Patient(MORE_THAN_ANY_FEE, TherapyYearToDate.NONE);
        BigDecimal deductible =
                medPay.price(claim.withPatient(owing)).lines().get(0).deductible();
        if (deductible == null || met.medicarePayment() == null) {
            return null;
        }
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView(
                "Part B deductible", deductible.signum() == 0 ? "does not apply" : applies(medPay, claim)));
        for (TraceStep step : met.shareTrace()) {
            if (RULES.contains(step.rule())) {
                facts.add(new FactView("Coinsurance", step.detail() == null ? "" : step.detail()));
                facts.add(new FactView("Rule", step.citation()));
            }
        }
        return new SharesView(facts);
    }

    private static String applies(MedPay medPay, Claim claim) {
        return medPay.policy()
                .on(claim.dateOfService())
                .find(Amount.PART_B_DEDUCTIBLE)
                .map(amount -> "applies: " + Words.money(amount) + " a year")
                .orElse("applies");
    }
}
