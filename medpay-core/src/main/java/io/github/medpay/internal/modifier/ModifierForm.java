package io.github.medpay.internal.modifier;

import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.List;
import java.util.function.Consumer;

/** The form of a line's modifiers: two characters each, at most four, none twice, known or not. */
final class ModifierForm {

    private ModifierForm() {}

    static void check(ModifierSet modifiers, PolicyPeriod policy, Consumer<Finding> findings) {
        List<String> symbols = modifiers.symbols();
        int most = policy.number(PolicyNumber.MODIFIERS_OF_A_LINE);
        if (symbols.size() > most) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIERS_TOO_MANY, symbols.size() + " modifiers; a line carries at most " + most));
        }
        for (int i = 0; i < symbols.size(); i++) {
            String symbol = symbols.get(i);
            if (!modifiers.isWellFormed(i)) {
                findings.accept(Finding.of(
                        FindingCode.MODIFIER_MALFORMED,
                        "modifier " + (i + 1) + " is not two characters of 0-9 and A-Z"));
            } else if (modifiers.standsBefore(i)) {
                findings.accept(Finding.of(FindingCode.MODIFIER_REPEATED, "modifier " + symbol + " stands twice"));
            } else if (policy.modifier(symbol).isEmpty()) {
                findings.accept(Finding.of(
                        FindingCode.MODIFIER_UNKNOWN,
                        "modifier " + symbol + " is in no list of modifiers in force on this date: no effect"));
            }
        }
    }
}
