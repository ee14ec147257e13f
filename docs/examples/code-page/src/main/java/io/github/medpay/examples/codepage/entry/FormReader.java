package io.github.medpay.examples.codepage.entry;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimBuilder;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.Practitioner;
import io.github.medpay.examples.codepage.ask.Place;
import io.github.medpay.fee.FeeSchedules;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a claim from the fields of the form. */
final class FormReader {

    private final FeeSchedules schedules;

    FormReader(FeeSchedules schedules) {
        this.schedules = schedules;
    }

    EnteredClaim read(ClaimEntry entry) {
        Problems problems = new Problems();
        return new EnteredClaim(entry, problems, claim(entry, problems));
    }

    private @Nullable Claim claim(ClaimEntry entry, Problems problems) {
        FieldReader fields = new FieldReader(entry, problems);
        LocationReader location = new LocationReader(schedules, fields, problems);
        LocalDate date = location.date();
        ClaimBuilder claim = Claim.builder()
                .placeOfService(fields.choice("place", Place.OFFICE).code())
                .participation(fields.choice("participation", Participation.PARTICIPATING))
                .practitioner(fields.choice("practitioner", Practitioner.PHYSICIAN));
        BigDecimal deductible = fields.dollars("deductible");
        if (deductible != null) {
            claim.patient(new Patient(deductible, TherapyYearToDate.NONE));
        }
        if (date != null) {
            location.readPlace(date, claim.dateOfService(date));
        }
        int lines = readLines(entry, fields, problems, claim);
        if (lines == 0) {
            problems.add("code1", "Write at least one line.");
        }
        return problems.isEmpty() ? build(claim, problems) : null;
    }

    private static int readLines(ClaimEntry entry, FieldReader fields, Problems problems, ClaimBuilder claim) {
        int lines = 0;
        for (int row = 1; row <= ClaimEntry.MOST_LINES; row++) {
            if (entry.isFilled(row)) {
                lines++;
                ClaimLine line = line(fields, row);
                if (line == null) {
                    problems.add("code" + row, "Write the code of this line.");
                } else {
                    claim.addLines(line);
                }
            }
        }
        return lines;
    }

    /** Null without a code. */
    private static @Nullable ClaimLine line(FieldReader fields, int row) {
        String code = fields.code("code" + row);
        var modifiers = fields.modifiers("modifiers" + row);
        BigDecimal units = fields.units("units" + row);
        BigDecimal charge = fields.dollars("charge" + row);
        LocalDate day = fields.date("day" + row);
        return code == null
                ? null
                : ClaimLine.builder(code)
                        .addAllModifiers(modifiers)
                        .units(units)
                        .charge(charge)
                        .dateOfService(day)
                        .build();
    }

    /** What the fields could not know to be wrong. */
    private static @Nullable Claim build(ClaimBuilder claim, Problems problems) {
        try {
            return claim.build();
        } catch (ClaimException e) {
            problems.add("code1", e.field() + ": " + e.problem() + ".");
            return null;
        }
    }
}
