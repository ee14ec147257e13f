package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.modifier.ModifierEffect;
import io.github.medpay.policy.ModifierKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The switches of all modifiers, each tried on the code: what would happen to this line if it were switched. Nothing here
 * knows which modifier fits which code; the pricer does.
 *
 * @param likely those that are on, or change the price, or belong to a therapy service
 * @param silent those that leave the price as it is
 * @param refused those that the code does not take
 * @param unknown those that are on and that the policy does not list
 */
record ModifiersView(List<Toggle> likely, List<Toggle> silent, List<Toggle> refused, List<Toggle> unknown) {

    /**
     * One switch.
     *
     * @param symbol two characters
     * @param on whether the line carries it
     * @param effect what switching it does to the line
     * @param description what the modifier says
     * @param citation where that is laid down
     */
    record Toggle(String symbol, boolean on, String effect, String description, String citation) {}

    static ModifiersView of(MedPay medPay, CodeQuestion question) {
        ModifiersView view =
                new ModifiersView(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ClaimPricer pricer = medPay.pricer();
        PricedLine now = price(pricer, question, question.modifiers());
        boolean therapy = question.isTherapy();
        Set<String> named = new HashSet<>();
        int first = 0;
        for (ModifierEffect effect :
                plansFirst(medPay.modifierRules(question.circumstances().date()).effects())) {
            if (effect.kind() == ModifierKind.NO_EFFECT) {
                continue;
            }
            String symbol = effect.modifier().value();
            named.add(symbol);
            boolean on = question.modifiers().contains(symbol);
            PricedLine switched = price(pricer, question, switched(question.modifiers(), symbol));
            Toggle toggle = new Toggle(
                    symbol,
                    on,
                    (on ? "without it: " : "") + Switching.words(now, switched),
                    effect.description(),
                    effect.citation());
            if (on || (therapy && effect.kind() == ModifierKind.THERAPY)) {
                view.likely.add(first++, toggle);
            } else if (switched.disposition() == Disposition.INVALID
                    || switched.disposition() == Disposition.UNKNOWN_CODE) {
                view.refused.add(toggle);
            } else {
                (Switching.isSame(now, switched) ? view.silent : view.likely).add(toggle);
            }
        }
        question.modifiers().stream()
                .filter(symbol -> !named.contains(symbol))
                .map(symbol -> new Toggle(symbol, true, "", "MedPay does not know this modifier: no price effect.", ""))
                .forEach(view.unknown::add);
        return view;
    }

    /** Plans of care come first on a line, so that CQ follows GP. */
    private static List<ModifierEffect> plansFirst(List<ModifierEffect> effects) {
        return effects.stream()
                .sorted(Comparator.comparing((ModifierEffect effect) ->
                        Discipline.ofPlanOfCare(effect.modifier()).isEmpty()))
                .toList();
    }

    private static PricedLine price(ClaimPricer pricer, CodeQuestion question, List<String> modifiers) {
        return pricer.price(question.claim(modifiers)).lines().get(0);
    }

    private static List<String> switched(List<String> modifiers, String symbol) {
        return modifiers.contains(symbol)
                ? modifiers.stream().filter(other -> !other.equals(symbol)).toList()
                : Stream.concat(modifiers.stream(), Stream.of(symbol)).toList();
    }
}
