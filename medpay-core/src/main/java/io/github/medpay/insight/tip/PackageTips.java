package io.github.medpay.insight.tip;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip.Kind;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.rule.FindingCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tips about the modifiers that take a line out of a surgical package (Claims Processing Manual ch. 12 §40.2), and AT.
 * Which of them is missing is found by pricing the claim with it.
 */
final class PackageTips {

    /** What a visit may need, the fewest first; 24 and another one where two packages include it. */
    private static final List<List<RuleModifier>> OF_VISITS = List.of(
            List.of(RuleModifier.SEPARATE_VISIT),
            List.of(RuleModifier.UNRELATED_VISIT),
            List.of(RuleModifier.DECISION_FOR_SURGERY),
            List.of(RuleModifier.UNRELATED_VISIT, RuleModifier.SEPARATE_VISIT),
            List.of(RuleModifier.UNRELATED_VISIT, RuleModifier.DECISION_FOR_SURGERY));

    private static final Set<FindingCode> DENIALS_OF_VISITS =
            Set.of(FindingCode.GLOBAL_PACKAGE_VISIT, FindingCode.NCCI_PTP_DENIED);

    private final ClaimPricer pricer;
    private final ClaimPricer packagesAlone;
    private final RevenueImpact impact;
    private final Visits visits;

    PackageTips(ClaimPricer pricer, RevenueImpact impact, Visits visits) {
        this.pricer = pricer;
        this.packagesAlone = pricer.withoutNcci();
        this.impact = impact;
        this.visits = visits;
    }

    void add(Claim claim, PricedClaim priced, VisitVolume volume, List<BillingTip> tips) {
        for (int number = 1; number <= claim.lines().size(); number++) {
            Set<FindingCode> said = findings(priced, number);
            String code = claim.lines().get(number - 1).code();
            if (said.contains(FindingCode.GLOBAL_PACKAGE_VISIT)
                    || (said.contains(FindingCode.NCCI_PTP_DENIED) && visits.isVisit(claim, number))) {
                visit(claim, number, volume, tips);
            }
            if (said.contains(FindingCode.GLOBAL_PACKAGE_PROCEDURE)) {
                add(
                        Kind.PROCEDURE_MODIFIER_IF_UNRELATED,
                        claim,
                        number,
                        List.of(RuleModifier.UNRELATED_PROCEDURE),
                        volume,
                        tips,
                        code
                                + " is in an earlier procedure's package; 79 pays it in full where it is unrelated, and so does"
                                + " 58 where it was staged");
                add(
                        Kind.PROCEDURE_MODIFIER_IF_RETURN,
                        claim,
                        number,
                        List.of(RuleModifier.RETURN_TO_OPERATING_ROOM),
                        volume,
                        tips,
                        code
                                + " is in an earlier procedure's package; 78 pays its intraoperative part where it was a return"
                                + " to the operating room");
            }
            if (said.contains(FindingCode.CHIROPRACTIC_MAINTENANCE)) {
                add(
                        Kind.ACTIVE_TREATMENT_MISSING,
                        claim,
                        number,
                        List.of(RuleModifier.ACUTE_TREATMENT),
                        volume,
                        tips,
                        code + " is paid only with AT, where the treatment was active");
            }
        }
    }

    private void visit(Claim claim, int number, VisitVolume volume, List<BillingTip> tips) {
        for (List<RuleModifier> modifiers : OF_VISITS) {
            Claim changed = change(number, modifiers).apply(claim);
            if (isPaid(pricer.price(changed), number)
                    && !findings(packagesAlone.price(changed), number).contains(FindingCode.GLOBAL_PACKAGE_VISIT)) {
                String code = claim.lines().get(number - 1).code();
                add(
                        Kind.VISIT_MODIFIER_MISSING,
                        claim,
                        number,
                        modifiers,
                        volume,
                        tips,
                        code
                                + " belongs to a procedure of its day or period; "
                                + modifiers.stream().map(RuleModifier::symbol).collect(Collectors.joining(" and "))
                                + " would allow it");
                return;
            }
        }
    }

    private void add(
            Kind kind,
            Claim claim,
            int number,
            List<RuleModifier> modifiers,
            VisitVolume volume,
            List<BillingTip> tips,
            String message) {
        tips.add(BillingTip.of(kind, number, message, impact.of(claim, change(number, modifiers), volume)));
    }

    private static ClaimChange change(int number, List<RuleModifier> modifiers) {
        return modifiers.stream()
                .map(modifier -> ClaimChange.withModifier(number, modifier.symbol()))
                .reduce(ClaimChange::and)
                .orElseThrow();
    }

    private static boolean isPaid(PricedClaim priced, int number) {
        return lines(priced, number).allMatch(line -> line.disposition() == Disposition.PRICED)
                && findings(priced, number).stream().noneMatch(DENIALS_OF_VISITS::contains);
    }

    private static Set<FindingCode> findings(PricedClaim priced, int number) {
        return lines(priced, number)
                .flatMap(line -> line.findings().stream())
                .map(finding -> finding.code())
                .collect(Collectors.toSet());
    }

    /** A line may come back as several: by days, or by who treated. */
    private static Stream<PricedLine> lines(PricedClaim priced, int number) {
        return priced.lines().stream().filter(line -> line.number() == number);
    }
}
