package io.github.medpay.examples.codepage.claim;

import io.github.medpay.claim.Participation;
import io.github.medpay.code.Practitioner;
import io.github.medpay.examples.codepage.ask.Place;
import io.github.medpay.examples.codepage.entry.ClaimEntry;
import io.github.medpay.examples.codepage.entry.EnteredClaim;
import io.github.medpay.examples.codepage.part.Choices;
import io.github.medpay.examples.codepage.part.Option;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.fee.FeeSchedule;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The form with what was typed, and what is wrong beside each field.
 *
 * @param fields when and where, to be typed
 * @param selects of the claim, to be chosen
 * @param deductible what is left of it
 * @param rows of the lines
 * @param count how many rows there are
 */
record FormView(List<FieldView> fields, List<SelectView> selects, FieldView deductible, List<Row> rows, int count) {

    /**
     * One row.
     *
     * @param number from 1
     * @param cells the fields of a line
     */
    record Row(int number, List<FieldView> cells) {}

    static FormView of(EnteredClaim entered, FeeSchedule newest) {
        ClaimEntry entry = entered.entry();
        return new FormView(
                List.of(
                        FieldView.date(entered, "date", "Date of service"),
                        FieldView.number(entered, "zip", "ZIP code, if known")),
                List.of(
                        select(
                                entered,
                                "locality",
                                "Locality, without a ZIP code",
                                Choices.localities(newest, entry.text("locality"))),
                        select(
                                entered,
                                "place",
                                "Place of service",
                                Choices.of(Place.values(), entry.text("place"), Place::label)),
                        select(
                                entered,
                                "participation",
                                "Participation",
                                Choices.of(Participation.values(), entry.text("participation"), Words::title)),
                        select(
                                entered,
                                "practitioner",
                                "Practitioner",
                                Choices.of(Practitioner.values(), entry.text("practitioner"), Words::title))),
                FieldView.number(entered, "deductible", "Deductible still to be met"),
                IntStream.rangeClosed(1, entry.rows())
                        .mapToObj(row -> row(entered, row))
                        .toList(),
                entry.rows());
    }

    private static Row row(EnteredClaim entered, int row) {
        return new Row(
                row,
                List.of(
                        FieldView.text(entered, "code" + row, "Code"),
                        FieldView.text(entered, "modifiers" + row, "Modifiers"),
                        FieldView.number(entered, "units" + row, "Units"),
                        FieldView.number(entered, "charge" + row, "Charge"),
                        FieldView.date(entered, "day" + row, "Date, if another")));
    }

    private static SelectView select(EnteredClaim entered, String id, String label, List<Option> options) {
        return new SelectView(id, label, options, entered.problems().of(id));
    }
}
