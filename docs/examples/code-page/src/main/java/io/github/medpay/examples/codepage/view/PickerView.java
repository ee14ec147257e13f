package io.github.medpay.examples.codepage.view;

import io.github.medpay.claim.Participation;
import io.github.medpay.code.Practitioner;
import io.github.medpay.examples.codepage.ask.Circumstances;
import io.github.medpay.examples.codepage.ask.Place;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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
                localities(when.schedule(), when.locality()),
                options(Place.values(), when.place(), Place::label),
                options(Participation.values(), when.participation(), Words::title),
                options(Practitioner.values(), when.practitioner(), Words::title));
    }

    static List<Option> localities(FeeSchedule schedule, Locality chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "National (every index 1.000)", chosen.isNational()));
        schedule.localities().all().stream()
                .sorted(Comparator.comparing(Locality::state).thenComparing(Locality::key))
                .map(locality -> new Option(key(locality), label(locality), locality.equals(chosen)))
                .forEach(options::add);
        return options;
    }

    static String label(Locality locality) {
        return locality.isNational() ? "National" : locality.state() + " · " + locality.name() + " · " + key(locality);
    }

    private static String key(Locality locality) {
        return locality.key().mac() + "-" + locality.key().number();
    }

    private static <E extends Enum<E>> List<Option> options(E[] constants, E chosen, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), label.apply(constant), constant == chosen))
                .toList();
    }
}
