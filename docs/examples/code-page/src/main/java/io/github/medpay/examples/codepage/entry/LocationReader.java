package io.github.medpay.examples.codepage.entry;

import io.github.medpay.claim.ClaimBuilder;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Localities;
import io.github.medpay.fee.ZipCodes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when and where: a date that a release prices, and a ZIP code or locality that is available. */
final class LocationReader {

    private static final Pattern KEY = Pattern.compile("[0-9]{5}-[0-9]{2}");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}");
    private static final int MAC_LENGTH = 5;

    private final FeeSchedules schedules;
    private final FieldReader fields;
    private final Problems problems;

    LocationReader(FeeSchedules schedules, FieldReader fields, Problems problems) {
        this.schedules = schedules;
        this.fields = fields;
        this.problems = problems;
    }

    /** Null where the date is missing or no release prices it, which is said. */
    @Nullable
    LocalDate date() {
        LocalDate date = fields.date("date");
        if (date == null) {
            problems.add("date", "Write the date of service, such as 2026-07-15.");
        } else if (schedules.find(date).isEmpty()) {
            problems.add("date", sentence(schedules.describeUnknown(date)));
        }
        return date;
    }

    /** Says where the service was furnished. A ZIP code decides; without it the locality does. */
    void readPlace(LocalDate date, ClaimBuilder claim) {
        String zip = fields.text("zip", ZIP.asMatchPredicate(), "Write five digits.");
        if (zip != null) {
            ZipCodes known = schedules.zipCodes();
            if (known.find(zip).isEmpty()) {
                problems.add("zip", sentence(known.describeUnknown(zip)));
            }
            claim.zip(zip);
            return;
        }
        String text = fields.text("locality", KEY.asMatchPredicate(), "Choose one from the list.");
        if (text != null) {
            LocalityKey key = LocalityKey.of(text.substring(0, MAC_LENGTH), text.substring(MAC_LENGTH + 1));
            Optional<Localities> known =
                    schedules.find(date).map(release -> release.schedule().localities());
            known.filter(localities -> localities.find(key).isEmpty())
                    .ifPresent(localities -> problems.add("locality", sentence(localities.describeUnknown(key))));
            claim.locality(key);
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
