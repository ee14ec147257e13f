package io.github.medpay.insight.impact;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.Participation;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.exact.Cents;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.insight.ClaimUnits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change to a claim, with the words that describe it. Lines are numbered from 1, as priced lines are.
 *
 * <p>Immutable; {@link #and} puts two together.
 */
public final class ClaimChange {

    private final String words;
    private final UnaryOperator<Claim> deed;

    private ClaimChange(String words, UnaryOperator<Claim> deed) {
        this.words = words;
        this.deed = deed;
    }

    /**
     * Other units on a line, in place of its units or minutes. Its charge grows or shrinks with the units.
     *
     * @param line from 1
     * @param units whole units
     * @return the change
     */
    public static ClaimChange units(int line, int units) {
        return line(
                line,
                units + (units == 1 ? " unit" : " units"),
                old -> old.withCharge(charge(old, units)).withMinutes(null).withUnits(BigDecimal.valueOf(units)));
    }

    /**
     * Other minutes on a line, in place of its units or minutes.
     *
     * @param line from 1
     * @param minutes of therapist and assistant
     * @return the change
     */
    public static ClaimChange minutes(int line, Minutes minutes) {
        Objects.requireNonNull(minutes, "minutes");
        return line(
                line,
                minutes.therapist() + " minutes of the therapist, " + minutes.assistant() + " of the assistant",
                old -> old.withUnits(null).withMinutes(minutes));
    }

    /**
     * One modifier more on a line; nothing where it is there.
     *
     * @param line from 1
     * @param modifier two characters
     * @return the change
     */
    public static ClaimChange withModifier(int line, String modifier) {
        return line(line, "with " + modifier, old -> {
            List<String> modifiers = new ArrayList<>(old.modifiers());
            if (!modifiers.contains(modifier)) {
                modifiers.add(modifier);
            }
            return old.withModifiers(modifiers);
        });
    }

    /**
     * A line without a modifier; nothing where it is not there.
     *
     * @param line from 1
     * @param modifier two characters
     * @return the change
     */
    public static ClaimChange withoutModifier(int line, String modifier) {
        return line(
                line,
                "without " + modifier,
                old -> old.withModifiers(old.modifiers().stream()
                        .filter(symbol -> !symbol.equals(modifier))
                        .toList()));
    }

    /**
     * One line more, at the end.
     *
     * @param more the line
     * @return the change
     */
    public static ClaimChange withLine(ClaimLine more) {
        Objects.requireNonNull(more, "more");
        return new ClaimChange("one line more", claim -> {
            List<ClaimLine> lines = new ArrayList<>(claim.lines());
            lines.add(more);
            return claim.withLines(lines);
        });
    }

    /**
     * One line less. The last line of a claim cannot go.
     *
     * @param number from 1
     * @return the change
     */
    public static ClaimChange withoutLine(int number) {
        return new ClaimChange("without line " + number, claim -> {
            List<ClaimLine> lines = new ArrayList<>(claim.lines());
            lines.remove(index(claim, number));
            return claim.withLines(lines);
        });
    }

    /**
     * The lines in reverse order.
     *
     * @return the change
     */
    public static ClaimChange reversed() {
        return new ClaimChange("lines in reverse order", claim -> {
            List<ClaimLine> lines = new ArrayList<>(claim.lines());
            Collections.reverse(lines);
            return claim.withLines(lines);
        });
    }

    /**
     * Another place of service for the whole claim.
     *
     * @param placeOfService two digits
     * @return the change
     */
    public static ClaimChange placeOfService(String placeOfService) {
        return new ClaimChange(
                "place of service " + placeOfService,
                claim -> claim.withPlaceOfService(placeOfService)
                        .withLines(claim.lines().stream()
                                .map(line -> line.withPlaceOfService(null))
                                .toList()));
    }

    /**
     * Another locality, in place of locality or ZIP code.
     *
     * @param locality contractor and number
     * @return the change
     */
    public static ClaimChange locality(LocalityKey locality) {
        Objects.requireNonNull(locality, "locality");
        return new ClaimChange(
                "locality " + locality, claim -> claim.withZip(null).withLocality(locality));
    }

    /**
     * Another participation.
     *
     * @param participation whether the practitioner takes part and the claim is assigned
     * @return the change
     */
    public static ClaimChange participation(Participation participation) {
        return new ClaimChange(
                participation.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                claim -> claim.withParticipation(participation));
    }

    /**
     * Another release of the date's own year.
     *
     * @param release such as {@code RVU25D}
     * @return the change
     */
    public static ClaimChange release(String release) {
        Objects.requireNonNull(release, "release");
        return new ClaimChange("release " + release, claim -> claim.withRelease(release));
    }

    /**
     * Another date for the whole claim, priced with the release of that date.
     *
     * @param date date of service
     * @return the change
     */
    public static ClaimChange dateOfService(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new ClaimChange(
                "date of service " + date,
                claim -> claim.withDateOfService(date)
                        .withRelease(null)
                        .withLines(claim.lines().stream()
                                .map(line -> line.withDateOfService(null))
                                .toList()));
    }

    /**
     * This change, then another.
     *
     * @param next the other
     * @return both
     */
    public ClaimChange and(ClaimChange next) {
        return new ClaimChange(words + "; " + next.words, claim -> next.apply(apply(claim)));
    }

    /**
     * The claim after the change.
     *
     * @param claim the claim before it; stays as it is
     * @return a new claim
     * @throws InsightException if the claim has no such line
     */
    public Claim apply(Claim claim) {
        return deed.apply(Objects.requireNonNull(claim, "claim"));
    }

    /**
     * The change in words.
     *
     * @return a few words without content that could identify a patient
     */
    @Override
    public String toString() {
        return words;
    }

    /**
     * The charge of so many units, each charged as before; the same where the units before do not count, and where the
     * product is more than a claim can carry.
     */
    private static @Nullable BigDecimal charge(ClaimLine old, int units) {
        BigDecimal charge = old.charge();
        int before = ClaimUnits.of(old).orElse(0);
        if (charge == null || before == 0 || units < 1) {
            return charge;
        }
        BigDecimal all =
                charge.multiply(BigDecimal.valueOf(units)).divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP);
        return Cents.isWhole(all) ? all : charge;
    }

    private static ClaimChange line(int number, String words, UnaryOperator<ClaimLine> deed) {
        return new ClaimChange("line " + number + " " + words, claim -> {
            List<ClaimLine> lines = new ArrayList<>(claim.lines());
            int index = index(claim, number);
            lines.set(index, deed.apply(lines.get(index)));
            return claim.withLines(lines);
        });
    }

    private static int index(Claim claim, int number) {
        if (number < 1 || number > claim.lines().size()) {
            throw new InsightException(
                    "line", "the claim has lines 1 to " + claim.lines().size() + ", and no line " + number);
        }
        return number - 1;
    }
}
