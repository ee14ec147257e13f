package io.github.medpay.ncci;

import io.github.medpay.code.EvaluationCodes;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.TherapyEvaluationCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The NCCI-associated modifiers and where they count (RULES §6 and §10).
 *
 * <p>The list is of the NCCI Policy Manual, chapter 1, section E. That 59 and X{EPSU} count on either line is CR 11168
 * (from 1 July 2019). That the anatomic and global modifiers and 27 and 91 count on either line is a decision of this
 * library.
 */
final class NcciModifiers {

    /** Best first: what a message suggests. */
    private static final List<Modifier> EITHER_LINE =
            modifiers("59 XE XP XS XU 91 27 58 78 79 E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9"
                    + " TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD LM RC RI");

    private static final List<Modifier> EVALUATION_LINE = modifiers("24 25 57");
    private static final List<Modifier> WITH_EVALUATION = concat(EVALUATION_LINE, EITHER_LINE);
    private static final Set<Modifier> ON_EITHER = new HashSet<>(EITHER_LINE);

    private static final Modifier M24 = Modifier.of("24");
    private static final Modifier M25 = Modifier.of("25");
    private static final Modifier M57 = Modifier.of("57");

    private NcciModifiers() {}

    /** The modifiers that lift an edit of these codes, if its indicator allows any. */
    static List<Modifier> allowed(int columnOne, int columnTwo) {
        return EvaluationCodes.contains(columnOne) || EvaluationCodes.contains(columnTwo)
                ? WITH_EVALUATION
                : EITHER_LINE;
    }

    /** Whether a line's modifiers lift an indicator 1 edit that the line takes part in. */
    static boolean bypasses(NcciLine line, int code) {
        List<Modifier> modifiers = line.modifiers();
        for (int i = 0; i < modifiers.size(); i++) {
            Modifier modifier = modifiers.get(i);
            if (ON_EITHER.contains(modifier) || (isForEvaluation(modifier) && EvaluationCodes.contains(code))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForEvaluation(Modifier modifier) {
        return modifier.equals(M24) || modifier.equals(M25) || modifier.equals(M57);
    }

    /** Whether a modifier 25 stands on a therapy evaluation, which is no evaluation and management service. */
    static boolean isNeedless25(NcciLine line, int code) {
        return TherapyEvaluationCodes.contains(code) && line.modifiers().contains(M25);
    }

    private static List<Modifier> modifiers(String text) {
        List<Modifier> list = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 3) {
            list.add(Modifier.of(text.substring(i, i + 2)));
        }
        return List.copyOf(list);
    }

    private static List<Modifier> concat(List<Modifier> first, List<Modifier> second) {
        List<Modifier> list = new ArrayList<>(first);
        list.addAll(second);
        return List.copyOf(list);
    }
}
