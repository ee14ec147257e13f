package io.github.medpay.data.claims;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Claims of codes from the bundled tables, shrinking to one plain line of the first code. */
final class ClaimArbitraries {

    private static final String[] DATES = {"2025-02-03", "2025-10-06", "2024-08-05", "2024-03-08", "2026-08-03"};
    private static final String[] PLACES = {"11", "22", "24"};

    private ClaimArbitraries() {}

    /** Any claim: units and minutes, charges, modifiers that fit and some that do not. */
    static Arbitrary<Claim> any() {
        return claims(Arbitraries.oneOf(plain(), charged(), timed(), odd())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6));
    }

    /** Claims without charges and minutes, every code once, but for the two sides of a procedure. */
    static Arbitrary<Claim> plainClaims() {
        return claims(plain().list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(ClaimLine::code)
                .map(ClaimArbitraries::withSides));
    }

    private static Arbitrary<Claim> claims(Arbitrary<List<ClaimLine>> lines) {
        return Combinators.combine(
                        lines,
                        Arbitraries.of(DATES),
                        Arbitraries.of(PLACES),
                        Arbitraries.of(
                                        LocalityKey.of("02102", "01"),
                                        LocalityKey.of("13202", "01"),
                                        LocalityKey.of("10112", "00"))
                                .injectNull(0.4),
                        Arbitraries.of(Participation.class),
                        Arbitraries.of(Practitioner.class),
                        cents(0, 30_000))
                .as((content, date, place, locality, participation, practitioner, deductible) -> Claim.builder()
                        .dateOfService(LocalDate.parse(date))
                        .placeOfService(place)
                        .locality(locality)
                        .participation(participation)
                        .practitioner(practitioner)
                        .patient(new Patient(deductible, TherapyYearToDate.NONE))
                        .lines(content)
                        .build())
                .withoutEdgeCases(); // there are more of them than tries
    }

    static Arbitrary<ClaimLine> plain() {
        return Arbitraries.oneOf(
                line(Tables.THERAPY, 4, "GP", "GP", "GO", "GN"),
                line(Tables.SURGERY, 2, "", "", "50", "LT", "59", "78", "80", "AS", "62", "54", "55"),
                line(Tables.ENDOSCOPY, 2, "", "", "", "59", "62"),
                line(Tables.IMAGING, 2, "", "", "26", "TC", "LT", "50", "CT"),
                line(Tables.CARDIOVASCULAR, 2, "", "", "26", "TC"),
                line(Tables.OPHTHALMOLOGY, 1, "", "26", "TC", "50", "LT"),
                line(Tables.NO_RULE, 2, "", "", "25", "GA"));
    }

    private static Arbitrary<ClaimLine> charged() {
        return Combinators.combine(plain(), cents(0, 100_000)).as(ClaimLine::withCharge);
    }

    private static Arbitrary<ClaimLine> timed() {
        return Combinators.combine(
                        Arbitraries.of(Tables.THERAPY),
                        Arbitraries.of("GP", "GO"),
                        Arbitraries.integers().between(0, 45),
                        Arbitraries.integers().between(0, 45))
                .as((code, plan, therapist, assistant) -> ClaimLine.builder(code)
                        .addModifiers(plan)
                        .minutes(Minutes.of(therapist, assistant))
                        .build());
    }

    /** Lines that are refused, each for another reason. */
    private static Arbitrary<ClaimLine> odd() {
        return Arbitraries.of(
                ClaimLine.of("97110", 1),
                ClaimLine.of("99999", 1),
                ClaimLine.of("97010", 1, "GP"),
                ClaimLine.of("97014", 1, "GP"),
                ClaimLine.of("97139", 1, "GP"),
                ClaimLine.of("99213", 1, "GY"),
                ClaimLine.of("61154", 1, "50", "LT"),
                ClaimLine.of("61530", 1, "80"),
                ClaimLine.of("61570", 1, "52"),
                ClaimLine.of("96523", 1),
                ClaimLine.of("97161", 0, "GP"));
    }

    private static Arbitrary<ClaimLine> line(List<String> codes, int mostUnits, String... modifiers) {
        return Combinators.combine(
                        Arbitraries.of(codes), Arbitraries.integers().between(1, mostUnits), Arbitraries.of(modifiers))
                .as((code, units, modifier) -> modifier.isEmpty()
                        ? ClaimLine.of(code, units)
                        : ClaimLine.of(code, oneSided(modifier) ? 1 : units, modifier))
                .withoutEdgeCases();
    }

    private static boolean oneSided(String modifier) {
        return modifier.equals("LT") || modifier.equals("50");
    }

    /** Beside each left side the right one. */
    private static List<ClaimLine> withSides(List<ClaimLine> lines) {
        List<ClaimLine> both = new ArrayList<>();
        for (ClaimLine line : lines) {
            both.add(line);
            if (line.modifiers().contains("LT")) {
                both.add(line.withModifiers("RT"));
            }
        }
        return both;
    }

    private static Arbitrary<BigDecimal> cents(int from, int to) {
        return Arbitraries.integers().between(from, to).map(cents -> BigDecimal.valueOf(cents, 2));
    }
}
