package io.github.medpay.data.official;

import io.github.medpay.drug.DrugNote;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of CMS's file of payment limits, by what they say; a cell may hold several. */
final class DrugNoteText {

    private static final Map<DrugNote, Pattern> KNOWN = new LinkedHashMap<>();

    static {
        know(DrugNote.ADDED, "added \\w+ \\d{4}");
        know(DrugNote.INFLATION_ADJUSTED_COINSURANCE, "inflation-adjusted coinsurance");
        know(DrugNote.HIV_PREVENTION, "hiv prep drug");
        know(DrugNote.SEE_INFLUENZA_PAGE, "see the seasonal influenza vaccines pricing webpage[\\w ]*");
        know(DrugNote.SEE_COVID_PAGE, "see covid-19 vaccine pricing webpage[\\w ]*");
        know(DrugNote.LESSER_OF, "\"lesser of\" methodology applied");
        know(DrugNote.AVERAGE_MANUFACTURER_PRICE, "amp-based payment limit");
        know(DrugNote.BIOSIMILAR_ADD_ON, "8% of reference add-on applied");
        know(DrugNote.CONTRACTOR, "the payment allowance for this code will be determined by the mac[\\w ]*\\.?");
        know(DrugNote.WHOLESALE_PRICES, "\\w+ 100% awp = \\$[\\d.]+\\s+\\w+ 100% wac = \\$[\\d.]+");
    }

    private DrugNoteText() {}

    private static void know(DrugNote note, String wording) {
        KNOWN.put(note, Pattern.compile(wording, Pattern.CASE_INSENSITIVE));
    }

    /** A bit for each note; {@link DrugNote#OTHER} where something is left that none of the known wordings explains. */
    static int parse(String cell) {
        int notes = 0;
        String rest = cell;
        for (Map.Entry<DrugNote, Pattern> known : KNOWN.entrySet()) {
            Matcher wording = known.getValue().matcher(rest);
            if (wording.find()) {
                notes |= bit(known.getKey());
                rest = wording.replaceFirst("");
            }
        }
        return rest.chars().anyMatch(Character::isLetterOrDigit) ? notes | bit(DrugNote.OTHER) : notes;
    }

    static int bit(DrugNote note) {
        return 1 << note.code();
    }
}
