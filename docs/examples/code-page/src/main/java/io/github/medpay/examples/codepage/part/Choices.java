package io.github.medpay.examples.codepage.part;

import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The options of pickers. */
public final class Choices {

    private Choices() {}

    /**
     * The localities of a release: the nation first, then by state.
     *
     * @param schedule the release
     * @param chosen contractor, hyphen, number; empty for the nation
     * @return the options
     */
    public static List<Option> localities(FeeSchedule schedule, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "National (every index 1.000)", chosen.isEmpty()));
        schedule.localities().all().stream()
                .sorted(Comparator.comparing(Locality::state).thenComparing(Locality::key))
                .map(locality ->
                        new Option(key(locality), label(locality), key(locality).equals(chosen)))
                .forEach(options::add);
        return options;
    }

    /**
     * A locality for people.
     *
     * @param locality of a release, or the national one
     * @return state, name and key
     */
    public static String label(Locality locality) {
        return locality.isNational() ? "National" : locality.state() + " · " + locality.name() + " · " + key(locality);
    }

    /**
     * A locality as a parameter carries it.
     *
     * @param locality of a release, or the national one
     * @return contractor, hyphen, number; empty for the nation
     */
    public static String key(Locality locality) {
        return locality.isNational()
                ? ""
                : locality.key().mac() + "-" + locality.key().number();
    }

    /**
     * The constants of an enum.
     *
     * @param constants in order
     * @param chosen the name of the chosen one; without effect if none has it
     * @param label for people
     * @param <E> the enum
     * @return the options
     */
    public static <E extends Enum<E>> List<Option> of(E[] constants, String chosen, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> new Option(
                        constant.name(), label.apply(constant), constant.name().equals(chosen)))
                .toList();
    }
}
