package io.github.medpay.fee;

import io.github.medpay.spi.CountyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the localities of a county in the loosely worded locality and county file. */
final class CountySearch {

    private static final Pattern SEPARATORS = Pattern.compile("\\s*(?:,|/|;|\\bAND\\b|\\.)\\s*");

    private CountySearch() {}

    static List<Locality> find(Localities localities, List<CountyRow> counties, String state, String county) {
        List<Locality> named = new ArrayList<>();
        List<Locality> rest = new ArrayList<>();
        for (CountyRow row : counties) {
            Optional<Locality> locality = localities.find(row.key());
            if (locality.isEmpty() || !isState(row, locality.get(), state)) {
                continue;
            }
            if (names(row.counties(), county)) {
                named.add(locality.get());
            } else if (row.counties().startsWith("ALL ")) {
                rest.add(locality.get());
            }
        }
        return List.copyOf(named.isEmpty() ? rest : named);
    }

    private static boolean isState(CountyRow row, Locality locality, String state) {
        String asked = state.toUpperCase(Locale.ROOT);
        return locality.state().equals(asked) || row.state().equals(asked);
    }

    private static boolean names(String counties, String county) {
        for (String name : SEPARATORS.split(counties, -1)) {
            if (name.equals(county)) {
                return true;
            }
        }
        return false;
    }
}
