package io.github.medpay.fee;

import io.github.medpay.internal.table.CountyRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the localities of a county in the locality and county file. */
final class CountySearch {

    /** Part of a row of two states; its letters stand nowhere in the release. */
    private static final String GUAM = "GUAM";

    private CountySearch() {}

    static List<Locality> find(Localities localities, List<CountyRow> counties, String state, String county) {
        String stateName = nameOf(localities, counties, state.strip().toUpperCase(Locale.ROOT));
        String asked = CountyName.reduce(county);
        Set<Locality> named = new LinkedHashSet<>();
        Set<Locality> rest = new LinkedHashSet<>();
        for (CountyRow row : counties) {
            CountyList list = new CountyList(row.state(), row.counties());
            if (list.names(stateName, asked)) {
                localities.find(row.key()).ifPresent(named::add);
            } else if (list.servesTheRest(stateName, asked)) {
                localities.find(row.key()).ifPresent(rest::add);
            }
        }
        return List.copyOf(named.isEmpty() ? rest : named);
    }

    /** The name of a state of two letters as the file writes it; the file itself ties the two together. */
    private static String nameOf(Localities localities, List<CountyRow> counties, String state) {
        for (CountyRow row : counties) {
            if (localities
                    .find(row.key())
                    .filter(found -> found.state().equals(state))
                    .isPresent()) {
                return firstOf(row.state());
            }
        }
        return state.equals("GU") ? GUAM : state;
    }

    private static String firstOf(String states) {
        int slash = states.indexOf('/');
        return slash < 0 ? states : states.substring(0, slash);
    }
}
