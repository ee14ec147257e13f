package io.github.medpay.claim;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.ZipCodes;
import io.github.medpay.fee.ZipLocality;
import io.github.medpay.internal.fee.PlaceChoice;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The locality of a claim or of a line: as given, or by its ZIP code. */
final class FindLocation {

    private static final int MONTHS_OF_QUARTER = 3;

    private final ZipCodes zipCodes;

    FindLocation(ZipCodes zipCodes) {
        this.zipCodes = zipCodes;
    }

    /** Whether the line overrides the claim's. */
    static boolean isOwn(ClaimLine line) {
        return line.locality() != null || line.zip() != null;
    }

    Location of(LineWork line) {
        return of(line.line.locality(), line.line.zip(), line.date, line);
    }

    Location of(ClaimWork work) {
        if (work.claim.locality() == null && work.claim.zip() == null) {
            work.say(Finding.of(
                    FindingCode.NATIONAL_AMOUNTS, "neither locality nor ZIP is given: national amounts, GPCI 1.000"));
            return Location.NATIONAL;
        }
        LineList lines = work.lines();
        LocalDate last = lines.get(0).date;
        for (LineWork line : lines) {
            last = line.date.isAfter(last) ? line.date : last;
        }
        return of(work.claim.locality(), work.claim.zip(), last, work);
    }

    private Location of(@Nullable LocalityKey key, @Nullable String zip, LocalDate last, Consumer<Finding> findings) {
        if (key != null && zip != null) {
            findings.accept(
                    Finding.of(FindingCode.LOCALITY_OVER_ZIP, "both locality and ZIP are given; " + key + " was used"));
        }
        PlaceChoice choice = PlaceChoice.of(zipCodes, key, zip);
        ZipLocality locality = choice.byZip();
        if (locality == null) {
            return new Location(choice.key(), choice.key() == null ? zip : null);
        }
        if (locality.needsExtension()) {
            findings.accept(Finding.of(
                    FindingCode.ZIP_NEEDS_EXTENSION,
                    "the ZIP code spans localities and needs its +4 extension; priced with " + locality.key()));
        }
        if (!last.isBefore(locality.effectiveFrom().plusMonths(MONTHS_OF_QUARTER))) {
            findings.accept(Finding.of(
                    FindingCode.ZIP_TABLE_DATE,
                    "the ZIP table is that of the quarter from " + locality.effectiveFrom()));
        }
        return new Location(locality.key(), null);
    }
}
