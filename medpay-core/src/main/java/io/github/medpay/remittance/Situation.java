package io.github.medpay.remittance;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.exact.Cents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it might have been priced: the billed one with some things changed.
 *
 * @param claim the claim to price
 * @param pricer that prices it
 * @param places of the billed lines in the claim, from 0, in the order of their numbers
 * @param alone numbers of the billed lines that are priced as if no other service stood on their day
 * @param turned numbers of the billed lines of which sequestration is taken otherwise than of the claim
 */
record Situation(Claim claim, ClaimPricer pricer, List<Integer> places, Set<Integer> alone, Set<Integer> turned) {

    Situation {
        places = List.copyOf(places);
        alone = Set.copyOf(alone);
        turned = Set.copyOf(turned);
    }

    static Situation of(Claim claim, ClaimPricer pricer) {
        List<Integer> places = IntStream.range(0, claim.lines().size()).boxed().toList();
        return new Situation(claim, pricer, places, Set.of(), Set.of());
    }

    Situation withClaim(UnaryOperator<Claim> change) {
        return new Situation(change.apply(claim), pricer, places, alone, turned);
    }

    Situation withPricer(ClaimPricer other) {
        return new Situation(claim, other, places, alone, turned);
    }

    /** Changes billed lines by their numbers. */
    Situation withLines(List<Integer> numbers, UnaryOperator<ClaimLine> change) {
        List<ClaimLine> lines = new ArrayList<>(claim.lines());
        for (int number : numbers) {
            lines.set(places.get(number - 1), change.apply(line(number)));
        }
        return new Situation(claim.withLines(lines), pricer, places, alone, turned);
    }

    ClaimLine line(int number) {
        return claim.lines().get(places.get(number - 1));
    }

    /** Puts other services before all lines; no edit counts them. */
    Situation after(List<ClaimLine> services) {
        List<ClaimLine> lines = new ArrayList<>(services);
        lines.addAll(claim.lines());
        List<Integer> moved =
                places.stream().map(place -> place + services.size()).toList();
        return new Situation(claim.withLines(lines), pricer.withoutNcci(), moved, alone, turned);
    }

    Situation alone(List<Integer> numbers) {
        return new Situation(claim, pricer, places, Set.copyOf(numbers), turned);
    }

    /** Takes sequestration otherwise on these lines. */
    Situation turned(List<Integer> numbers) {
        return new Situation(claim, pricer, places, alone, Set.copyOf(numbers));
    }

    /** Puts the lines with these numbers first, in their order. */
    Situation first(List<Integer> numbers) {
        List<ClaimLine> lines = new ArrayList<>();
        numbers.forEach(number -> lines.add(line(number)));
        List<Integer> order = new ArrayList<>(places);
        for (int i = 0; i < numbers.size(); i++) {
            order.set(numbers.get(i) - 1, i);
        }
        for (int number = 1; number <= places.size(); number++) {
            if (!numbers.contains(number)) {
                order.set(number - 1, lines.size());
                lines.add(line(number));
            }
        }
        return new Situation(claim.withLines(lines), pricer, order, alone, turned);
    }

    /** What is expected of each billed line; null where it has no amount. */
    @Nullable
    Facts[] price() {
        PricedClaim priced = pricer.price(claim);
        @Nullable Facts[] facts = facts(priced);
        if (!alone.isEmpty()) {
            priceAlone(facts);
        }
        if (!turned.isEmpty()) {
            @Nullable
            Facts[] others = new Situation(
                            claim.withSequestration(!claim.sequestration()), pricer, places, alone, Set.of())
                    .price();
            turned.forEach(number -> facts[number - 1] = others[number - 1]);
        }
        return facts;
    }

    @Nullable
    Facts[] facts(PricedClaim priced) {
        @Nullable Facts[] byPlace = new Facts[claim.lines().size()];
        boolean[] without = new boolean[byPlace.length];
        for (PricedLine line : priced.lines()) {
            int place = line.number() - 1;
            Facts part = Facts.of(line);
            Facts before = byPlace[place];
            without[place] |= part == null;
            byPlace[place] = part == null || before == null ? part : before.plus(part);
        }
        @Nullable Facts[] facts = new Facts[places.size()];
        for (int i = 0; i < facts.length; i++) {
            int place = places.get(i);
            facts[i] = without[place] ? null : byPlace[place];
        }
        return facts;
    }

    /** Each alone, with what the lines before it leave of the deductible. */
    private void priceAlone(@Nullable Facts[] facts) {
        long left = Cents.ofDollars(claim.patient().deductibleRemaining());
        List<Integer> inOrder = IntStream.rangeClosed(1, places.size())
                .boxed()
                .sorted(Comparator.comparing(number -> places.get(number - 1)))
                .toList();
        for (int number : inOrder) {
            if (alone.contains(number)) {
                Patient patient =
                        new Patient(Cents.toDollars(left), claim.patient().therapyYearToDate());
                Claim one = claim.withLines(line(number)).withPatient(patient);
                facts[number - 1] = of(one, pricer.withoutNcci()).price()[0];
            }
            Facts found = facts[number - 1];
            left -= found == null ? 0 : Math.min(left, found.deductible());
        }
    }
}
