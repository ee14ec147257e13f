package io.github.medpay.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All values of a period, by section. What does not change from one period to the next is the same object in both. */
@SuppressWarnings("EnumOrdinal") // places in arrays, never stored
final class PeriodValues {

    final Scalars amounts;
    final Scalars percentages;
    final Scalars numbers;
    final Scalars rankings;
    final Scalars practitioners;
    final ModifierLists modifierLists;
    final ModifierIndex modifiers;
    final AdjustmentIndex adjustments;
    private final @Nullable CodeRanges[] codes;
    private final @Nullable TokenList[] places;

    PeriodValues(
            Scalars amounts,
            Scalars percentages,
            Scalars numbers,
            Scalars rankings,
            Scalars practitioners,
            Map<CodeList, CodeRanges> codes,
            Map<PlaceList, TokenList> places,
            ModifierLists modifierLists,
            ModifierIndex modifiers,
            AdjustmentIndex adjustments) {
        this.amounts = amounts;
        this.percentages = percentages;
        this.numbers = numbers;
        this.rankings = rankings;
        this.practitioners = practitioners;
        this.codes = inOrder(codes, new CodeRanges[CodeList.values().length]);
        this.places = inOrder(places, new TokenList[PlaceList.values().length]);
        this.modifierLists = modifierLists;
        this.modifiers = modifiers;
        this.adjustments = adjustments;
    }

    private static <E extends Enum<E>, T> @Nullable T[] inOrder(Map<E, T> lists, @Nullable T[] places) {
        lists.forEach((list, values) -> places[list.ordinal()] = values);
        return places;
    }

    CodeRanges codes(CodeList list) {
        CodeRanges known = codes[list.ordinal()];
        return known == null ? CodeRanges.EMPTY : known;
    }

    TokenList places(PlaceList list) {
        TokenList known = places[list.ordinal()];
        return known == null ? TokenList.EMPTY : known;
    }
}
