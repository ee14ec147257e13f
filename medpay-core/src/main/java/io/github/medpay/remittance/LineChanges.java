package io.github.medpay.remittance;

import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Practitioner;
import io.github.medpay.code.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the contractor may have taken otherwise for a line. */
final class LineChanges {

    /** As many units below those billed as are tried where the remittance does not say how many it pays. */
    private static final int MOST_UNITS = 50;

    private final Comparing work;
    private final List<Integer> numbers;
    private final List<Change> changes = new ArrayList<>();

    private LineChanges(Comparing work, List<Integer> numbers) {
        this.work = work;
        this.numbers = numbers;
    }

    static List<Change> of(Comparing work, MatchedLine matched) {
        LineChanges changes = new LineChanges(work, matched.numbers());
        if (matched.numbers().size() == 1 && matched.lines().size() == 1) {
            changes.said(
                    work.claim.lines().get(matched.numbers().get(0) - 1),
                    matched.lines().get(0));
        }
        changes.terms();
        changes.shares();
        changes.reductions();
        return List.copyOf(changes.changes);
    }

    private void add(DifferenceCause cause, String detail, UnaryOperator<ClaimLine> how) {
        changes.add(new Change(cause, detail, situation -> situation.withLines(numbers, how)));
    }

    /** What the remittance says otherwise than it was billed. */
    private void said(ClaimLine billed, RemittanceLine paid) {
        if (!paid.code().isEmpty() && !paid.code().equals(billed.code())) {
            add(DifferenceCause.CODE, "paid as " + paid.code(), line -> line.withCode(paid.code()));
        }
        if (!new HashSet<>(paid.modifiers()).equals(new HashSet<>(billed.modifiers()))) {
            String detail = paid.modifiers().isEmpty()
                    ? "paid without modifiers"
                    : "paid with " + String.join(" ", paid.modifiers());
            add(DifferenceCause.MODIFIER, detail, line -> line.withModifiers(paid.modifiers()));
        }
        for (String modifier : billed.modifiers()) {
            List<String> others = new ArrayList<>(billed.modifiers());
            others.remove(modifier);
            add(DifferenceCause.MODIFIER, "without " + modifier, line -> line.withModifiers(others));
        }
        units(billed, paid);
        if (billed.charge() == null || billed.charge().compareTo(paid.charge()) != 0) {
            add(
                    DifferenceCause.CHARGE,
                    "limited by a charge of " + paid.charge().toPlainString(),
                    line -> line.withCharge(paid.charge()));
        }
        if (billed.charge() != null) {
            add(DifferenceCause.CHARGE, "the charge does not limit", line -> line.withCharge(null));
        }
        LocalDate date = paid.dateOfService();
        LocalDate own = billed.dateOfService() == null ? work.claim.dateOfService() : billed.dateOfService();
        if (date != null && !date.equals(own)) {
            add(
                    DifferenceCause.DATE,
                    date.toString(),
                    line -> line.withDateOfService(date).withLastDateOfService(null));
        }
    }

    private void units(ClaimLine billed, RemittanceLine paid) {
        BigDecimal own = billed.units() == null ? BigDecimal.ONE : billed.units();
        if (billed.minutes() != null || billed.anesthesiaMinutes() != null) {
            return;
        }
        BigDecimal said = paid.units();
        if (said != null) {
            if (said.compareTo(own) != 0 && said.signum() > 0) {
                addUnits(said);
            }
        } else {
            int most = own.min(BigDecimal.valueOf(MOST_UNITS)).intValue();
            for (int units = 1; units < most; units++) {
                addUnits(BigDecimal.valueOf(units));
            }
        }
    }

    private void addUnits(BigDecimal units) {
        String detail =
                "paid for " + units.toPlainString() + (units.compareTo(BigDecimal.ONE) == 0 ? " unit" : " units");
        add(DifferenceCause.UNITS, detail, line -> line.withUnits(units));
    }

    private void terms() {
        if (work.claim.lines().size() > 1) {
            for (Setting setting : Setting.values()) {
                String place = Places.of(work.policy, setting);
                if (place != null) {
                    add(DifferenceCause.SETTING, Places.name(setting), line -> line.withPlaceOfService(place));
                }
            }
            for (Practitioner practitioner : ClaimChanges.otherPractitioners(work, own())) {
                add(
                        DifferenceCause.PRACTITIONER,
                        ClaimChanges.paidAs(work, practitioner),
                        line -> line.withPractitioner(practitioner));
            }
        }
    }

    /** The practitioner of the first line. */
    private Practitioner own() {
        Practitioner ofLine = work.claim.lines().get(numbers.get(0) - 1).practitioner();
        return ofLine == null ? work.claim.practitioner() : ofLine;
    }

    /** Sequestration of this line alone. */
    private void shares() {
        if (work.claim.lines().size() > 1) {
            changes.add(new Change(
                    DifferenceCause.SEQUESTRATION,
                    (work.claim.sequestration() ? "not taken" : "taken") + " on this line",
                    situation -> situation.turned(numbers)));
        }
    }

    /** As if no other service stood on the day; and as if one like it came before, that takes no deductible. */
    private void reductions() {
        if (!work.openNumbers().containsAll(numbers)) {
            return;
        }
        changes.add(new Change(
                DifferenceCause.LESS_REDUCTION,
                "not reduced for another service of the day",
                situation -> situation.alone(numbers)));
        if (work.isEdited()) {
            return;
        }
        changes.add(new Change(
                DifferenceCause.MORE_REDUCTION, "reduced as if another service of the day came first", situation -> {
                    List<ClaimLine> before = numbers.stream()
                            .map(situation::line)
                            .map(line -> line.withUnits(BigDecimal.ONE)
                                    .withMinutes(null)
                                    .withId(null)
                                    .withCharge(BigDecimal.ZERO))
                            .toList();
                    return situation.after(before);
                }));
    }
}
