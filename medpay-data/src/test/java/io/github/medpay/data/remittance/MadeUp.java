package io.github.medpay.data.remittance;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.Remittance;
import io.github.medpay.remittance.RemittanceComparison;
import io.github.medpay.remittance.RemittanceLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Made-up remittances: what a contractor would write who took something otherwise. */
final class MadeUp {

    static final ClaimPricer PRICER = MedPay.create().pricer();
    static final RemittanceComparison COMPARISON = RemittanceComparison.of(PRICER);

    private MadeUp() {}

    /** A claim of lines such as {@code 97110 GP 2 120.00}: code, modifiers, units, charge. */
    static Claim claim(String date, String place, String... lines) {
        List<ClaimLine> billed = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            List<String> modifiers = List.of(words).subList(1, words.length - 2);
            billed.add(ClaimLine.builder(words[0])
                    .addAllModifiers(modifiers)
                    .units(new BigDecimal(words[words.length - 2]))
                    .charge(new BigDecimal(words[words.length - 1]))
                    .id("L" + (billed.size() + 1))
                    .build());
        }
        return Claim.builder()
                .dateOfService(LocalDate.parse(date))
                .placeOfService(place)
                .lines(billed)
                .build();
    }

    /** The remittance of a contractor who prices this claim. */
    static Remittance of(Claim claim) {
        return of(claim, PRICER);
    }

    static Remittance of(Claim claim, ClaimPricer pricer) {
        List<RemittanceLine> lines = new ArrayList<>();
        for (PricedLine line : pricer.price(claim).lines()) {
            lines.add(line(claim, line));
        }
        return Remittance.of(claim.id(), lines);
    }

    private static RemittanceLine line(Claim claim, PricedLine priced) {
        BigDecimal adjusted = BigDecimal.ZERO;
        for (Adjustment adjustment : priced.adjustments()) {
            adjusted = adjusted.add(adjustment.amount());
        }
        BigDecimal paid = priced.medicarePayment() == null ? BigDecimal.ZERO : priced.medicarePayment();
        ClaimLine billed = claim.lines().get(priced.number() - 1);
        return RemittanceLine.builder(priced.code(), adjusted.add(paid), paid)
                .id(priced.id())
                .modifiers(priced.modifiers())
                .dateOfService(billed.dateOfService() == null ? claim.dateOfService() : billed.dateOfService())
                .units(priced.units())
                .allowed(priced.allowed())
                .adjustments(priced.adjustments())
                .build();
    }

    /** A remittance with one line changed. */
    static Remittance with(Remittance remittance, int index, UnaryOperator<RemittanceLine> change) {
        List<RemittanceLine> lines = new ArrayList<>(remittance.lines());
        lines.set(index, change.apply(lines.get(index)));
        return Remittance.of(remittance.id(), lines);
    }

    static ComparedClaim compare(Claim billed, Remittance remittance) {
        return COMPARISON.compare(billed, remittance);
    }
}
