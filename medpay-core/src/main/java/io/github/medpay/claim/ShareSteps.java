package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps from a line's allowed amount to Medicare's payment, read off its amounts. */
final class ShareSteps {

    private static final Ratio HUNDRED = Ratio.of(100);

    private ShareSteps() {}

    /** The steps of a line, whose shares say by which rule the patient's was found. */
    static List<TraceStep> of(PricedLine line, Shares shares) {
        PatientShare patient = shares.patient();
        BigDecimal allowed = line.allowed();
        BigDecimal deductible = line.deductible();
        BigDecimal coinsurance = line.coinsurance();
        BigDecimal sequestration = line.sequestration();
        BigDecimal payment = line.medicarePayment();
        if (allowed == null || deductible == null || coinsurance == null || sequestration == null || payment == null) {
            return List.of();
        }
        List<TraceStep> steps = new ArrayList<>(4);
        BigDecimal base = allowed.subtract(deductible);
        if (deductible.signum() != 0) {
            steps.add(step(Rule.DEDUCTIBLE, base, "less " + deductible + " of the patient's deductible"));
        }
        BigDecimal share = base.subtract(coinsurance);
        steps.add(step(
                patient == null ? Rule.COINSURANCE : patient.rule(),
                share,
                ofPatient(patient, shares.rate(), coinsurance)));
        BigDecimal adjusted = payment.add(sequestration);
        BigDecimal mips = line.mips() == null ? Amounts.ZERO : line.mips();
        BigDecimal reduced = adjusted.subtract(mips);
        if (reduced.compareTo(share) != 0) {
            steps.add(step(
                    Rule.THERAPY_ASSISTANT,
                    reduced,
                    "less " + share.subtract(reduced) + " for a therapy assistant; the patient owes no more"));
        }
        if (mips.signum() != 0) {
            steps.add(step(Rule.MIPS, adjusted, mips + " of payment adjustment; the patient's share stays"));
        }
        if (sequestration.signum() != 0) {
            steps.add(step(Rule.SEQUESTRATION, payment, "less " + sequestration + " of sequestration"));
        }
        return List.copyOf(steps);
    }

    private static String ofPatient(@Nullable PatientShare patient, Ratio rate, BigDecimal coinsurance) {
        if (patient == null) {
            return "less " + coinsurance + " of coinsurance";
        }
        if (patient.isWaived()) {
            return patient.reason();
        }
        String percent = rate.times(HUNDRED).toDecimal().stripTrailingZeros().toPlainString();
        String text = "less " + coinsurance + " of coinsurance, " + percent + " %";
        return patient.reason().isEmpty() ? text : text + "; " + patient.reason();
    }

    private static TraceStep step(Rule rule, BigDecimal result, @Nullable String detail) {
        return new TraceStep(rule, rule.citation(), null, result, detail);
    }
}
