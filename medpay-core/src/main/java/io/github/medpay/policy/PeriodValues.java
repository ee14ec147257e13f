package io.github.medpay.policy;

import java.util.Map;

/** All values of a period, by section. What does not change from one period to the next is the same object in both. */
record PeriodValues(
        Scalars amounts,
        Scalars percentages,
        Scalars numbers,
        Scalars rankings,
        Scalars practitioners,
        Map<CodeList, CodeRanges> codes,
        Map<PlaceList, TokenList> places,
        Map<ModifierList, TokenList> modifierLists,
        ModifierIndex modifiers,
        AdjustmentIndex adjustments) {

    CodeRanges codes(CodeList list) {
        return codes.getOrDefault(list, CodeRanges.EMPTY);
    }

    TokenList places(PlaceList list) {
        return places.getOrDefault(list, TokenList.EMPTY);
    }

    TokenList modifierList(ModifierList list) {
        return modifierLists.getOrDefault(list, TokenList.EMPTY);
    }
}
