package io.github.medpay.fee;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A county's name reduced to what tells counties apart: capital letters, without blanks, points and "county". */
final class CountyName {

    private static final Pattern KIND = Pattern.compile("\\s+(?:COUNTY|CNTY|PARISH|BOROUGH)$");
    private static final Pattern SAINT = Pattern.compile("\\bSAINT(E?)\\b");
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Z]");

    /** CMS's misspelling of 2024 and 2025, and the county that took a new name in 1997. */
    private static final Map<String, String> SAME = Map.of("ORAGNGE", "ORANGE", "MIAMIDADE", "DADE");

    private static final String CITY = "CITY";

    private CountyName() {}

    static String reduce(String name) {
        String upper = name.toUpperCase(Locale.ROOT).strip();
        String bare = KIND.matcher(upper).replaceFirst("");
        String saints = SAINT.matcher(bare).replaceAll("ST$1");
        String letters = NO_LETTER.matcher(saints).replaceAll("");
        return SAME.getOrDefault(letters, letters);
    }

    /** Whether a reduced name of the file is the one asked for; an independent city may be asked for without "city". */
    static boolean isAsked(String inFile, String asked) {
        return inFile.equals(asked) || inFile.equals(asked + CITY);
    }
}
