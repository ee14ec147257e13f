package io.github.medpay.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The counties of one row of the locality and county file, as CMS words them: {@code BUCKS, CHESTER AND DELAWARE},
 * {@code ALL OTHER COUNTIES EXCEPT MONTGOMERY AND PRINCE GEORGE'S}, or parts of other states, {@code …; MONTGOMERY AND
 * PRINCE GEORGE'S IN MARYLAND}.
 */
final class CountyList {

    private static final Pattern PART = Pattern.compile("\\s*;\\s*");
    private static final Pattern NAME = Pattern.compile("\\s*[,/]\\s*(?:AND\\s+)?|\\s+AND\\s+");
    private static final Pattern OF_STATE = Pattern.compile("(.*)\\s+IN\\s+(.*)");
    private static final Pattern ALL = Pattern.compile("ALL\\s+(?:OTHER\\s+)?COUNT(?:IES|Y EQUIVALENTS)");
    private static final Pattern EXCEPT = Pattern.compile("\\s*,?\\s*EXCEPT\\s+");

    private final List<Part> parts = new ArrayList<>();

    /** Counties of one state; {@code all} where the row serves those of the state that no row names. */
    private record Part(String state, boolean all, List<String> names) {}

    CountyList(String state, String counties) {
        for (String part : PART.split(counties.strip(), -1)) {
            Matcher ofState = OF_STATE.matcher(part);
            parts.add(ofState.matches() ? part(ofState.group(2), ofState.group(1)) : part(state, part));
        }
    }

    private static Part part(String state, String text) {
        String[] sides = EXCEPT.split(text, 2);
        boolean all = ALL.matcher(sides[0]).matches();
        String named = all ? (sides.length > 1 ? sides[1] : "") : text;
        List<String> names = new ArrayList<>();
        for (String name : NAME.split(named, -1)) {
            String reduced = CountyName.reduce(name);
            if (!reduced.isEmpty()) {
                names.add(reduced);
            }
        }
        return new Part(state.strip(), all, List.copyOf(names));
    }

    /** Whether the row names the county of the state. */
    boolean names(String state, String county) {
        return parts.stream().anyMatch(part -> !part.all() && isIn(part, state) && mentions(part, county));
    }

    /** Whether the row serves the counties of the state that no row names, and does not except this one. */
    boolean servesTheRest(String state, String county) {
        return parts.stream().anyMatch(part -> part.all() && isIn(part, state) && !mentions(part, county));
    }

    private static boolean isIn(Part part, String state) {
        for (String name : NAME.split(part.state(), -1)) {
            if (name.equals(state)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(Part part, String county) {
        return part.names().stream().anyMatch(name -> CountyName.isAsked(name, county));
    }
}
