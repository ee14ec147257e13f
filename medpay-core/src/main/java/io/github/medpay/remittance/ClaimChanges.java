package io.github.medpay.remittance;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.ReleaseChoice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the contractor may have taken otherwise for the whole claim. */
final class ClaimChanges {

    private final Comparing work;
    private final Claim claim;
    private final FeeSchedules schedules;
    private final List<Integer> numbers;
    private final List<Change> changes = new ArrayList<>();

    private ClaimChanges(Comparing work) {
        this.work = work;
        this.claim = work.claim;
        this.schedules = work.billed.pricer().schedules();
        this.numbers = IntStream.rangeClosed(1, claim.lines().size()).boxed().toList();
    }

    static List<Change> of(Comparing work) {
        ClaimChanges changes = new ClaimChanges(work);
        changes.refusals();
        changes.terms();
        changes.shares();
        changes.reductions();
        changes.localities();
        return List.copyOf(changes.changes);
    }

    private void add(DifferenceCause cause, String detail, UnaryOperator<Situation> how) {
        changes.add(new Change(cause, detail, how));
    }

    private void addOfClaim(DifferenceCause cause, String detail, UnaryOperator<Claim> how) {
        add(cause, detail, situation -> situation.withClaim(how));
    }

    /** What would have refused lines, and does not. */
    private void refusals() {
        add(
                DifferenceCause.NOT_REFUSED,
                "no correct coding edit is applied",
                situation -> situation.withPricer(situation.pricer().withoutNcci()));
        addOfClaim(
                DifferenceCause.NOT_REFUSED,
                "no therapy threshold is applied",
                of -> of.withPatient(new Patient(of.patient().deductibleRemaining(), TherapyYearToDate.NONE)));
        if (!claim.history().isEmpty()) {
            addOfClaim(DifferenceCause.NOT_REFUSED, "no earlier service is counted", of -> of.withHistory(List.of()));
        }
    }

    private void terms() {
        for (Setting setting : Setting.values()) {
            String place = Places.of(work.policy, setting);
            if (place != null) {
                add(
                        DifferenceCause.SETTING,
                        Places.name(setting) + " on every line",
                        situation -> situation.withLines(numbers, line -> line.withPlaceOfService(place)));
            }
        }
        for (Practitioner practitioner : otherPractitioners(claim.practitioner())) {
            add(
                    DifferenceCause.PRACTITIONER,
                    paidAs(work, practitioner),
                    situation -> situation
                            .withClaim(of -> of.withPractitioner(practitioner))
                            .withLines(numbers, line -> line.withPractitioner(null)));
        }
        for (Participation participation : Participation.values()) {
            if (participation != claim.participation()) {
                addOfClaim(
                        DifferenceCause.PARTICIPATION, participation.name(), of -> of.withParticipation(participation));
            }
        }
        addOfClaim(
                DifferenceCause.CONVERSION_FACTOR,
                claim.qualifyingApmParticipant() ? "not a qualifying participant" : "a qualifying participant",
                of -> of.withQualifyingApmParticipant(!of.qualifyingApmParticipant()));
        Set<String> used = new HashSet<>();
        work.priced.lines().forEach(line -> used.add(String.valueOf(line.release())));
        schedules.releases().stream()
                .filter(release -> release.effectiveFrom().getYear()
                        == claim.dateOfService().getYear())
                .map(release -> release.name())
                .filter(name -> !used.contains(name))
                .forEach(name -> addOfClaim(DifferenceCause.RELEASE, name, of -> of.withRelease(name)));
    }

    /** One practitioner for each other percentage. */
    List<Practitioner> otherPractitioners(Practitioner own) {
        return otherPractitioners(work, own);
    }

    static List<Practitioner> otherPractitioners(Comparing work, Practitioner own) {
        List<Practitioner> others = new ArrayList<>();
        Set<Ratio> factors = new HashSet<>();
        Ratio ofOwn = work.policy.factorOrNull(own);
        if (ofOwn != null) {
            factors.add(ofOwn);
        }
        for (Practitioner practitioner : Practitioner.values()) {
            Ratio factor = work.policy.factorOrNull(practitioner);
            if (factor != null && factors.add(factor)) {
                others.add(practitioner);
            }
        }
        return others;
    }

    /** Such as {@code paid at 85 %, as NURSE_PRACTITIONER}: others may be paid the same. */
    static String paidAs(Comparing work, Practitioner practitioner) {
        Ratio factor = work.policy.factorOrNull(practitioner);
        String percent = factor == null
                ? ""
                : "paid at " + factor.times(Ratio.of(100)).toDecimal().toPlainString() + " %, ";
        return percent + "as " + practitioner;
    }

    private void shares() {
        addOfClaim(
                DifferenceCause.SEQUESTRATION,
                claim.sequestration() ? "not taken" : "taken",
                of -> of.withSequestration(!of.sequestration()));
        deductible();
        PaymentAdjustment.percent(work)
                .filter(percent -> percent.compareTo(claim.mipsAdjustmentPercent()) != 0)
                .ifPresent(percent ->
                        addOfClaim(DifferenceCause.MIPS, percent + " %", of -> of.withMipsAdjustmentPercent(percent)));
    }

    /** The deductible that the remittance takes of all lines that have amounts here; of the lines that have any of it first. */
    private void deductible() {
        long sum = 0;
        boolean isSaid = false;
        List<Integer> having = new ArrayList<>();
        for (int i = 0; i < work.lines.size(); i++) {
            Facts said = work.said(i);
            if (said == null || !work.isComparable(i) || !said.hasShares()) {
                continue;
            }
            isSaid = true;
            sum += said.deductible();
            if (said.deductible() > 0) {
                having.addAll(work.lines.get(i).numbers());
            }
        }
        if (!isSaid) {
            return;
        }
        String dollars = Cents.toDollars(Math.max(0, sum)) + " in all";
        Patient patient =
                new Patient(Cents.toDollars(Math.max(0, sum)), claim.patient().therapyYearToDate());
        add(DifferenceCause.DEDUCTIBLE, dollars, situation -> situation.withClaim(of -> of.withPatient(patient)));
        if (!having.isEmpty() && having.size() < claim.lines().size()) {
            add(
                    DifferenceCause.DEDUCTIBLE,
                    dollars + ", from other lines",
                    situation ->
                            situation.withClaim(of -> of.withPatient(patient)).first(having));
        }
    }

    private void reductions() {
        List<Integer> open = work.openNumbers();
        if (open.size() > 1) {
            add(
                    DifferenceCause.LESS_REDUCTION,
                    "no line is reduced for another service of its day",
                    situation -> situation.alone(open));
        }
    }

    private void localities() {
        Optional<ReleaseChoice> choice = schedules.find(claim.dateOfService());
        if (choice.isEmpty()) {
            return;
        }
        addLocality("national amounts", null);
        choice.get().schedule().localities().all().forEach(locality -> {
            if (!locality.key().equals(work.locality)) {
                addLocality(locality.key().toString(), locality.key());
            }
        });
    }

    private void addLocality(String detail, @Nullable LocalityKey key) {
        add(
                DifferenceCause.LOCALITY,
                detail,
                situation -> situation
                        .withClaim(of -> of.withLocality(key).withZip(null))
                        .withLines(numbers, ClaimChanges::withoutPlace));
    }

    private static ClaimLine withoutPlace(ClaimLine line) {
        return line.locality() == null && line.zip() == null
                ? line
                : line.withLocality(null).withZip(null);
    }
}
