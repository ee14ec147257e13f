package io.github.medpay.insight.impact;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.internal.insight.InsightPolicy;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must have happened, and be recorded, for a change of a claim to be right. */
final class ImpactCautions {

    /**
     * What must be true of a line that carries them (Claims Processing Manual ch. 12 §§30.6.12, 40.2; Benefit Policy
     * Manual ch. 15 §§240.1.3, 280.5.1; MM12656).
     */
    private static final Map<RuleModifier, String> MODIFIERS = new EnumMap<>(Map.ofEntries(
            Map.entry(RuleModifier.UNRELATED_VISIT, "the visit had nothing to do with the surgery"),
            Map.entry(
                    RuleModifier.SEPARATE_VISIT,
                    "the visit was significant and separate from the procedure of its day"),
            Map.entry(RuleModifier.DECISION_FOR_SURGERY, "surgery was decided at the visit"),
            Map.entry(RuleModifier.STAGED, "the procedure was planned, or more extensive than the first"),
            Map.entry(RuleModifier.RETURN_TO_OPERATING_ROOM, "a complication led back to the operating room"),
            Map.entry(RuleModifier.UNRELATED_PROCEDURE, "the procedure had nothing to do with the first"),
            Map.entry(RuleModifier.SEPARATE_CARE, "the critical care had nothing to do with the surgery"),
            Map.entry(RuleModifier.ACUTE_TREATMENT, "the treatment was active"),
            Map.entry(RuleModifier.PREVENTIVE_SERVICE, "the service was a part of the annual wellness visit"),
            Map.entry(
                    RuleModifier.SCREENING_TURNED_DIAGNOSTIC,
                    "a colorectal screening became this procedure, or led to it")));

    private ImpactCautions() {}

    static List<Finding> of(PolicyPeriod policy, Claim before, Claim after, PricedClaim first, PricedClaim second) {
        List<String> separate = InsightPolicy.distinctService(policy);
        List<String> assistants = policy.modifiers(ModifierList.THERAPY_ASSISTANT);
        List<String> exception = List.of(RuleModifier.THRESHOLD_EXCEPTION.symbol());
        List<Finding> cautions = new ArrayList<>();
        Map<String, BigDecimal> units = units(first);
        units(second).forEach((code, now) -> {
            BigDecimal more = now.subtract(units.getOrDefault(code, BigDecimal.ZERO));
            if (more.signum() > 0) {
                cautions.add(needed(code + ": " + more.toPlainString() + " more to bill only if it was "
                        + evidence(policy, code, second)));
            }
        });
        if (count(after, separate) > count(before, separate)) {
            cautions.add(needed(InsightPolicy.oneOf(separate)
                    + " only where the services had separate blocks of time or sites, and"
                    + " the record shows them (NCCI Policy Manual ch. 1 §E)"));
        }
        if (count(after, assistants) < count(before, assistants)) {
            cautions.add(needed("without " + InsightPolicy.oneOf(assistants) + " only where no more than the "
                    + policy.percent(Percentage.THERAPY_ASSISTANT_STANDARD).toPlainString()
                    + " percent standard was an assistant's,"
                    + " and the record shows whose minutes they were (CMS billing examples for CQ and CO)"));
        }
        if (count(after, exception) > count(before, exception)) {
            cautions.add(needed("KX attests that the record supports the medical necessity of services past the"
                    + " threshold (Claims Processing Manual ch. 5 §10.3)"));
        }
        MODIFIERS.forEach((modifier, caution) -> {
            List<String> symbol = List.of(modifier.symbol());
            if (count(after, symbol) > count(before, symbol)) {
                cautions.add(needed(modifier.symbol() + " only where " + caution + ", and the record shows it"));
            }
        });
        if (!places(before).equals(places(after))) {
            cautions.add(
                    needed(
                            "the place of service is where the patient was, not a choice (Claims Processing Manual ch. 12 §20.4.2)"));
        }
        return cautions;
    }

    /** What the record must show of more units: minutes earn those of timed codes, a dose those of drugs. */
    private static String evidence(PolicyPeriod policy, String code, PricedClaim priced) {
        for (PricedLine line : priced.lines()) {
            if (line.code().equals(code) && line.schedule() == PaymentSchedule.DRUG) {
                return "given or discarded, and the record shows the dose";
            }
        }
        return isTimed(policy, code)
                ? "furnished and the record shows it, with the total minutes that earn it (Benefit Policy Manual"
                        + " ch. 15 §220.3.E)"
                : "furnished and the record shows it";
    }

    private static boolean isTimed(PolicyPeriod policy, String code) {
        return ProcedureCode.isBillable(code)
                && (policy.contains(CodeList.TIMED_QUARTER_HOUR, ProcedureCode.of(code))
                        || policy.contains(CodeList.TIMED_OTHERWISE, ProcedureCode.of(code)));
    }

    private static Finding needed(String message) {
        return Finding.of(FindingCode.DOCUMENTATION_NEEDED, message);
    }

    /** Units by code of the lines that are understood; those with minutes are calculated. */
    private static Map<String, BigDecimal> units(PricedClaim priced) {
        Map<String, BigDecimal> units = new TreeMap<>();
        for (PricedLine line : priced.lines()) {
            BigDecimal count = line.units();
            boolean understood =
                    line.disposition() != Disposition.INVALID && line.disposition() != Disposition.UNKNOWN_CODE;
            if (count != null && understood) {
                units.merge(line.code(), count, BigDecimal::add);
            }
        }
        return units;
    }

    private static int count(Claim claim, List<String> modifiers) {
        int count = 0;
        for (ClaimLine line : claim.lines()) {
            for (String modifier : line.modifiers()) {
                count += modifiers.contains(modifier) ? 1 : 0;
            }
        }
        return count;
    }

    private static List<String> places(Claim claim) {
        List<String> places = new ArrayList<>();
        places.add(claim.placeOfService());
        for (ClaimLine line : claim.lines()) {
            String own = line.placeOfService();
            if (own != null && !own.equals(claim.placeOfService())) {
                places.add(own);
            }
        }
        return places;
    }
}
