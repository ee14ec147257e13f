package io.github.medpay.examples.codepage.view;

import io.github.medpay.claim.Participation;
import io.github.medpay.code.Practitioner;
import io.github.medpay.examples.codepage.ask.Circumstances;
import io.github.medpay.examples.codepage.ask.Place;
import io.github.medpay.examples.codepage.part.Choices;
import io.github.medpay.examples.codepage.part.Option;
import io.github.medpay.examples.codepage.part.Words;
import java.util.List;

/**
 * The pickers of date, place and practitioner.
 *
 * @param date ISO
 * @param zip as asked; empty without one
 * @param localities the nation first, then by state
 * @param places places of service
 * @param participations whether the practitioner takes part
 * @param practitioners who furnished the service
 */
record PickerView(
        String date,
        String zip,
        List<Option> localities,
        List<Option> places,
        List<Option> participations,
        List<Option> practitioners) {

    static PickerView of(Circumstances when) {
        return new PickerView(
                when.date().toString(),
                when.zip(),
                Choices.localities(when.schedule(), Choices.key(when.locality())),
                Choices.of(Place.values(), when.place().name(), Place::label),
                Choices.of(Participation.values(), when.participation().name(), Words::title),
                Choices.of(Practitioner.values(), when.practitioner().name(), Words::title));
    }
}
