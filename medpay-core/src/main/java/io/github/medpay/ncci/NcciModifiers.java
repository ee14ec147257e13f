package io.github.medpay.ncci;

import io.github.medpay.code.Modifier;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The NCCI-associated modifiers of a period: they lift an indicator 1 edit on either line, but for those that belong to
 * evaluation and management services and lift it on such a line alone (NCCI Policy Manual ch. 1 §E).
 */
final class NcciModifiers {

    /** Makes those of a period. Not a lambda: the first one costs a cold start more than opening a table. */
    static final class Maker implements Function<PolicyPeriod, NcciModifiers> {

        @Override
        public NcciModifiers apply(PolicyPeriod period) {
            return new NcciModifiers(period);
        }
    }

    private static final Modifier VISIT = Modifier.of(RuleModifier.SEPARATE_VISIT.symbol());

    private final PolicyPeriod policy;
    private final List<Modifier> eitherLine;
    private final List<Modifier> withEvaluation;

    NcciModifiers(PolicyPeriod policy) {
        this.policy = policy;
        this.eitherLine = of(policy, ModifierList.NCCI_EITHER_LINE);
        this.withEvaluation = of(policy, ModifierList.NCCI_EVALUATION_LINE, ModifierList.NCCI_EITHER_LINE);
    }

    /** A list that every edit shares: a copy of it is the list itself. */
    private static List<Modifier> of(PolicyPeriod policy, ModifierList... lists) {
        List<Modifier> modifiers = new ArrayList<>();
        for (ModifierList list : lists) {
            for (String symbol : policy.modifiers(list)) {
                modifiers.add(Modifier.of(symbol));
            }
        }
        return List.copyOf(modifiers);
    }

    /** The modifiers that lift an edit of these codes, if its indicator allows any; best first. */
    List<Modifier> allowed(int columnOne, int columnTwo) {
        return isEvaluation(columnOne) || isEvaluation(columnTwo) ? withEvaluation : eitherLine;
    }

    /** Whether a code is an evaluation and management service. */
    boolean isEvaluation(int code) {
        return policy.contains(CodeList.EVALUATION_AND_MANAGEMENT, code);
    }

    /** Whether a line's modifiers lift an indicator 1 edit that the line takes part in. */
    boolean bypasses(NcciLine line, int code) {
        List<Modifier> modifiers = line.modifiers();
        for (int i = 0; i < modifiers.size(); i++) {
            int modifier = Modifier.pack(modifiers.get(i).value());
            if (policy.contains(ModifierList.NCCI_EITHER_LINE, modifier)
                    || (policy.contains(ModifierList.NCCI_EVALUATION_LINE, modifier) && isEvaluation(code))) {
                return true;
            }
        }
        return false;
    }

    /** Whether modifier 25 stands on the line. */
    static boolean hasVisitModifier(NcciLine line) {
        return line.modifiers().contains(VISIT);
    }

    /** Whether a code is a therapy evaluation, which is not an evaluation and management service. */
    boolean isTherapyEvaluation(int code) {
        return policy.contains(CodeList.THERAPY_EVALUATION, code);
    }
}
