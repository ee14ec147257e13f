package io.github.medpay.internal.modifier;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The modifiers of a line, parsed once. There may be any number of them, known or not.
 *
 * <p>A test for a modifier compares numbers. Immutable.
 */
@CheckReturnValue
public final class ModifierSet {

    /** No modifier at all. */
    public static final ModifierSet NONE = new ModifierSet(new int[0], 0, List.of());

    /** Each possible modifier, by its number, made when it is first met. */
    private static final @Nullable Modifier[] MADE = new Modifier[Modifier.PAIRS];

    /** For each modifier, by its number, the bit of the rule's modifier that it is; 0 for all others. */
    private static final long[] RULE = rules();

    /** Lines of one known modifier are the most usual ones: they share one set, made when it is first met. */
    private static final @Nullable ModifierSet[] ALONE = new ModifierSet[Modifier.PAIRS];

    private final int[] packed;
    private final long rules;
    private final List<String> symbols;

    /** Null until they are asked for; two threads that ask first at once make equal lists. */
    private @Nullable List<Modifier> modifiers;

    private ModifierSet(int[] packed, long rules, List<String> symbols) {
        this.packed = packed;
        this.rules = rules;
        this.symbols = symbols;
    }

    /**
     * The modifiers of a line.
     *
     * @param symbols as billed; what is malformed stays in {@link #symbols()} and is otherwise ignored
     * @return the set
     */
    public static ModifierSet of(List<String> symbols) {
        if (symbols.isEmpty()) {
            return NONE;
        }
        int first = symbols.size() == 1 ? Modifier.pack(symbols.get(0)) : -1;
        if (first < 0) {
            return made(symbols);
        }
        ModifierSet known = ALONE[first];
        if (known == null) {
            known = made(List.copyOf(symbols));
            ALONE[first] = known;
        }
        return known;
    }

    private static ModifierSet made(List<String> symbols) {
        int[] packed = new int[symbols.size()];
        long rules = 0;
        for (int i = 0; i < packed.length; i++) {
            packed[i] = Modifier.pack(symbols.get(i));
            rules |= packed[i] < 0 ? 0 : RULE[packed[i]];
        }
        return new ModifierSet(packed, rules, symbols);
    }

    private static long[] rules() {
        RuleModifier[] all = RuleModifier.values();
        if (all.length > Long.SIZE) {
            throw new IllegalStateException("more modifiers of rules than bits: " + all.length);
        }
        long[] rules = new long[Modifier.PAIRS];
        for (RuleModifier modifier : all) {
            rules[modifier.packed()] = bit(modifier);
        }
        return rules;
    }

    @SuppressWarnings("EnumOrdinal") // the place of a bit, which is never stored
    private static long bit(RuleModifier modifier) {
        return 1L << modifier.ordinal();
    }

    /**
     * Whether a modifier is there.
     *
     * @param modifier the modifier
     * @return true if the line carries it
     */
    public boolean has(RuleModifier modifier) {
        return (rules & bit(modifier)) != 0;
    }

    /**
     * Whether one of two modifiers is there.
     *
     * @param first a modifier
     * @param second a modifier
     * @return true if the line carries one of them
     */
    public boolean hasAny(RuleModifier first, RuleModifier second) {
        return has(first) || has(second);
    }

    /**
     * The plan of care that the line names.
     *
     * @return the discipline of GP, GO or GN; null without one
     */
    public @Nullable Discipline discipline() {
        return has(RuleModifier.PLAN_PHYSICAL)
                ? Discipline.PHYSICAL_THERAPY
                : has(RuleModifier.PLAN_OCCUPATIONAL)
                        ? Discipline.OCCUPATIONAL_THERAPY
                        : has(RuleModifier.PLAN_SPEECH) ? Discipline.SPEECH_LANGUAGE_PATHOLOGY : null;
    }

    /**
     * Whether a therapy assistant furnished the service (CQ, CO).
     *
     * @return true with one of them
     */
    public boolean isTherapyAssistant() {
        return hasAny(RuleModifier.PHYSICAL_ASSISTANT, RuleModifier.OCCUPATIONAL_ASSISTANT);
    }

    /**
     * Whether one modifier of a list is there.
     *
     * @param policy what holds on the date of service
     * @param list the list
     * @return true if the line carries one of them
     */
    public boolean hasAny(PolicyPeriod policy, ModifierList list) {
        for (int number : packed) {
            if (policy.contains(list, number)) {
                return true;
            }
        }
        return false;
    }

    /** How many of a list are there; one that stands twice counts once. */
    int count(PolicyPeriod policy, ModifierList list) {
        int count = 0;
        for (int i = 0; i < packed.length; i++) {
            if (policy.contains(list, packed[i]) && !standsBefore(i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether what stands at a place has the form of a modifier. */
    boolean isWellFormed(int place) {
        return packed[place] >= 0;
    }

    /** Whether the modifier at a place stands before it too. */
    boolean standsBefore(int place) {
        for (int i = 0; i < place; i++) {
            if (packed[i] == packed[place]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the line carries no modifier.
     *
     * @return true without one
     */
    public boolean isEmpty() {
        return packed.length == 0;
    }

    /** How many there are, each as often as it stands. */
    int size() {
        return packed.length;
    }

    /**
     * The modifiers as billed.
     *
     * @return their characters, in the order of the line
     */
    public List<String> symbols() {
        return symbols;
    }

    /**
     * The modifiers as values.
     *
     * @return the modifiers, in the order of the line
     * @throws IllegalArgumentException if one is malformed
     */
    public List<Modifier> modifiers() {
        List<Modifier> known = modifiers;
        if (known == null) {
            Modifier[] all = new Modifier[packed.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = packed[i] < 0 ? Modifier.of(symbols.get(i)) : made(packed[i], symbols.get(i));
            }
            known = List.of(all);
            modifiers = known;
        }
        return known;
    }

    /** Two threads may make the same one at once; both are equal. */
    private static Modifier made(int number, String symbol) {
        Modifier known = MADE[number];
        if (known == null) {
            known = Modifier.of(symbol);
            MADE[number] = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return symbols.toString();
    }
}
