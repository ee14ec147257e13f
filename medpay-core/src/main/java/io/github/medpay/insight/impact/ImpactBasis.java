package io.github.medpay.insight.impact;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.code.Practitioner;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.rule.Firmness;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The basis of an impact: the rules are those of the traces of the priced claims. */
final class ImpactBasis {

    private ImpactBasis() {}

    static Basis of(
            Claim before,
            Claim after,
            VisitVolume volume,
            VisitAmounts from,
            VisitAmounts to,
            List<PricedClaim> priced) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.of("claim", words(before)));
        if (!before.equals(after)) {
            inputs.add(Input.of("claim after", words(after)));
        }
        inputs.add(Input.of("visits a week", volume.visitsPerWeek()));
        inputs.add(Input.of("weeks", volume.weeks()));
        Set<Rule> rules = rules(priced);
        Firmness firmness = Firmness.VERIFIED;
        Set<String> citations = new LinkedHashSet<>();
        for (Rule rule : rules) {
            citations.add(rule.citation());
            firmness = softer(firmness, rule.firmness());
        }
        return new Basis(inputs, formula(from, to, volume), assumptions(before), List.copyOf(citations), firmness);
    }

    private static String formula(VisitAmounts from, VisitAmounts to, VisitVolume volume) {
        BigDecimal perVisit = to.receipts().subtract(from.receipts());
        return "receipts: " + to.receipts() + " − " + from.receipts() + " = " + perVisit + " a visit; × "
                + volume.visitsPerWeek() + " × " + volume.weeks() + " = " + volume.yearly(perVisit)
                + " a year; allowed: "
                + to.allowed() + " − " + from.allowed() + " = " + to.allowed().subtract(from.allowed());
    }

    private static List<String> assumptions(Claim claim) {
        List<String> assumptions = new ArrayList<>();
        assumptions.add("every visit of the year is like this one, under the same release");
        assumptions.add("deductible still to be met before each visit: "
                + claim.patient().deductibleRemaining());
        assumptions.add("therapy expense of the year before each visit: PT and SLP "
                + claim.patient().therapyYearToDate().ptSlp() + ", OT "
                + claim.patient().therapyYearToDate().ot());
        if (claim.mipsAdjustmentPercent().signum() != 0) {
            assumptions.add("payment adjustment of the practitioner: " + claim.mipsAdjustmentPercent() + " percent");
        }
        if (!claim.history().isEmpty()) {
            assumptions.add("each visit follows the same " + claim.history().size() + " prior services");
        }
        assumptions.add(claim.sequestration() ? "sequestration is taken" : "sequestration is not taken");
        assumptions.add("everything on the claims was furnished and is recorded");
        return assumptions;
    }

    private static Set<Rule> rules(List<PricedClaim> priced) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (PricedClaim claim : priced) {
            claim.lines().forEach(line -> line.trace().forEach(step -> rules.add(step.rule())));
            claim.lines().forEach(line -> line.shareTrace().forEach(step -> rules.add(step.rule())));
        }
        return rules;
    }

    static Firmness softer(Firmness a, Firmness b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String words(Claim claim) {
        StringBuilder words = new StringBuilder("POS ").append(claim.placeOfService());
        words.append(
                claim.locality() != null
                        ? ", locality " + claim.locality()
                        : claim.zip() != null ? ", by ZIP code" : ", national");
        words.append(", ").append(claim.participation());
        if (claim.practitioner() != Practitioner.PHYSICIAN) {
            words.append(", ").append(claim.practitioner());
        }
        for (ClaimLine line : claim.lines()) {
            words.append("; ").append(line.code());
            for (String modifier : line.modifiers()) {
                words.append('-').append(modifier);
            }
            if (line.minutes() != null) {
                words.append(' ')
                        .append(line.minutes().therapist())
                        .append('+')
                        .append(line.minutes().assistant())
                        .append(" minutes");
            } else {
                words.append(" × ").append(line.units() == null ? BigDecimal.ONE : line.units());
            }
        }
        return words.toString();
    }
}
