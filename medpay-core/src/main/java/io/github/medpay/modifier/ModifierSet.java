package io.github.medpay.modifier;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The modifiers of a line, parsed once: which of the known ones are there, and which the rule book does not name.
 *
 * <p>A test for a modifier is a test of a bit. Immutable.
 */
@CheckReturnValue
public final class ModifierSet {

    /** No modifier at all. */
    public static final ModifierSet NONE = new ModifierSet(0, 0, List.of());

    private static final int RADIX = 36;
    private static final byte UNKNOWN = -1;

    /** From the two characters to the number of the known modifier. */
    private static final byte[] NUMBERS = numbers();

    /** By number, each known modifier as the only one of a line. */
    private static final List<List<Modifier>> ALONE = Arrays.stream(KnownModifier.values())
            .map(known -> List.of(Modifier.of(known.symbol())))
            .toList();

    private final long low;
    private final long high;
    private final List<String> symbols;

    private ModifierSet(long low, long high, List<String> symbols) {
        this.low = low;
        this.high = high;
        this.symbols = symbols;
    }

    /**
     * Parses the modifiers of a line. Malformed ones are kept as text and known to no test.
     *
     * @param symbols as the claim carries them
     * @return the set
     */
    public static ModifierSet of(List<String> symbols) {
        if (symbols.isEmpty()) {
            return NONE;
        }
        long low = 0;
        long high = 0;
        for (int i = 0; i < symbols.size(); i++) {
            int number = numberOf(symbols.get(i));
            if (number >= Long.SIZE) {
                high |= 1L << number;
            } else if (number >= 0) {
                low |= 1L << number;
            }
        }
        return new ModifierSet(low, high, symbols);
    }

    /**
     * Whether the modifier is there.
     *
     * @param modifier a known modifier
     * @return true if so
     */
    public boolean has(KnownModifier modifier) {
        int number = number(modifier);
        return ((number >= Long.SIZE ? high : low) >>> number & 1L) != 0;
    }

    /**
     * Whether one of two modifiers is there.
     *
     * @param first a known modifier
     * @param second another
     * @return true if at least one is
     */
    public boolean hasAny(KnownModifier first, KnownModifier second) {
        return has(first) || has(second);
    }

    /**
     * The discipline of the plan of care.
     *
     * @return the discipline of GN, GO or GP; null without one of them
     */
    public @Nullable Discipline discipline() {
        return has(KnownModifier.PLAN_PHYSICAL)
                ? Discipline.PHYSICAL_THERAPY
                : has(KnownModifier.PLAN_OCCUPATIONAL)
                        ? Discipline.OCCUPATIONAL_THERAPY
                        : has(KnownModifier.PLAN_SPEECH) ? Discipline.SPEECH_LANGUAGE_PATHOLOGY : null;
    }

    /**
     * Whether the line says that it is a therapy assistant's: CQ or CO.
     *
     * @return true if so
     */
    public boolean isTherapyAssistant() {
        return hasAny(ModifierGroup.THERAPY_ASSISTANTS);
    }

    /**
     * Whether the line says itself that it is not covered: GY or GZ.
     *
     * @return true if so
     */
    public boolean isDeniedByItself() {
        return hasAny(ModifierGroup.DENIED_LIABILITY);
    }

    /** Whether one of the group is there. */
    boolean hasAny(ModifierGroup group) {
        return (low & group.low()) != 0 || (high & group.high()) != 0;
    }

    /** How many of the group are there. */
    int count(ModifierGroup group) {
        return Long.bitCount(low & group.low()) + Long.bitCount(high & group.high());
    }

    /**
     * Whether there is no modifier.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return symbols.isEmpty();
    }

    /**
     * The modifiers as the claim carries them.
     *
     * @return in claim order
     */
    public List<String> symbols() {
        return symbols;
    }

    /**
     * The modifiers as values.
     *
     * @return in claim order
     * @throws IllegalArgumentException if one is not well-formed
     */
    public List<Modifier> modifiers() {
        if (symbols.size() == 1) {
            int number = numberOf(symbols.get(0));
            return number < 0 ? List.of(Modifier.of(symbols.get(0))) : ALONE.get(number);
        }
        Modifier[] modifiers = new Modifier[symbols.size()];
        for (int i = 0; i < modifiers.length; i++) {
            int number = numberOf(symbols.get(i));
            modifiers[i] =
                    number < 0 ? Modifier.of(symbols.get(i)) : ALONE.get(number).get(0);
        }
        return List.of(modifiers);
    }

    /** Whether the rule book names the modifier. */
    static boolean isKnown(String symbol) {
        return numberOf(symbol) >= 0;
    }

    @SuppressWarnings("EnumOrdinal") // the number of a bit, never stored
    static int number(KnownModifier modifier) {
        return modifier.ordinal();
    }

    private static int numberOf(String symbol) {
        if (symbol.length() != 2) {
            return UNKNOWN;
        }
        int first = digit(symbol.charAt(0));
        int second = digit(symbol.charAt(1));
        return first < 0 || second < 0 ? UNKNOWN : NUMBERS[first * RADIX + second];
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[RADIX * RADIX];
        Arrays.fill(numbers, UNKNOWN);
        for (KnownModifier modifier : KnownModifier.values()) {
            String symbol = modifier.symbol();
            numbers[digit(symbol.charAt(0)) * RADIX + digit(symbol.charAt(1))] = (byte) number(modifier);
        }
        return numbers;
    }

    @Override
    public String toString() {
        return symbols.toString();
    }
}
