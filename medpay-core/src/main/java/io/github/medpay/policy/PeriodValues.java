package io.github.medpay.policy;

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
    final CodeLists codes;
    private final TokenList[] places;

    PeriodValues(
            Scalars amounts,
            Scalars percentages,
            Scalars numbers,
            Scalars rankings,
            Scalars practitioners,
            CodeLists codes,
            TokenList[] places,
            ModifierLists modifierLists,
            ModifierIndex modifiers,
            AdjustmentIndex adjustments) {
        this.amounts = amounts;
        this.percentages = percentages;
        this.numbers = numbers;
        this.rankings = rankings;
        this.practitioners = practitioners;
        this.codes = codes;
        this.places = places;
        this.modifierLists = modifierLists;
        this.modifiers = modifiers;
        this.adjustments = adjustments;
    }

    TokenList places(PlaceList list) {
        return places[list.ordinal()];
    }
}
