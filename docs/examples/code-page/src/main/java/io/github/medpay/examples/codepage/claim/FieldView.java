package io.github.medpay.examples.codepage.claim;

import io.github.medpay.examples.codepage.entry.EnteredClaim;
import org.jspecify.annotations.Nullable;

/**
 * A text field.
 *
 * @param id its name and id
 * @param label for people
 * @param kind the input's type
 * @param keyboard the keyboard of a phone
 * @param value as typed
 * @param problem what is wrong with it; null where nothing is
 */
record FieldView(
        String id,
        String label,
        String kind,
        String keyboard,
        String value,
        @Nullable String problem) {

    static FieldView text(EnteredClaim entered, String id, String label) {
        return of(entered, id, label, "text", "text");
    }

    static FieldView number(EnteredClaim entered, String id, String label) {
        return of(entered, id, label, "text", "decimal");
    }

    static FieldView date(EnteredClaim entered, String id, String label) {
        return of(entered, id, label, "date", "text");
    }

    private static FieldView of(EnteredClaim entered, String id, String label, String kind, String keyboard) {
        return new FieldView(
                id,
                label,
                kind,
                keyboard,
                entered.entry().text(id),
                entered.problems().of(id));
    }
}
