package io.github.medpay.claim;

import io.github.medpay.policy.Percentage;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what the stages found. */
final class Results {

    /** Beyond it, a number stays in scientific notation: writing out the zeros of 1e400000000 would never end. */
    private static final int MOST_ZEROS = 18;

    private Results() {}

    static PricedClaim of(ClaimWork work) {
        PricedLine[] lines = new PricedLine[work.lines().size()];
        long allowed = 0;
        long deductible = 0;
        long coinsurance = 0;
        long sequestration = 0;
        long payment = 0;
        for (int i = 0; i < lines.length; i++) {
            LineWork line = work.lines().get(i);
            if (line.isOpen()) {
                Shares shares = line.shares();
                allowed += line.allowedCents();
                deductible += shares.deductible();
                coinsurance += shares.coinsurance();
                sequestration += shares.sequestration();
                payment += shares.payment();
                lines[i] = priced(work.claim, line);
            } else {
                lines[i] = refused(line, Objects.requireNonNull(line.disposition()));
            }
        }
        Totals totals = new Totals(allowed, deductible, coinsurance, sequestration, payment);
        return new PricedClaim(work.claim.id(), List.of(lines), totals, work.findings());
    }

    private static PricedLine priced(Claim claim, LineWork line) {
        Shares shares = line.shares();
        BigDecimal units = BigDecimal.valueOf(line.units());
        PricedLineParts parts = parts(line, Disposition.PRICED);
        parts.units = units;
        parts.shares = shares;
        parts.trace = line.trace;
        parts.allowed = line.allowedCents();
        fee(line, parts);
        long balanceBilling = 0;
        if (claim.participation() == Participation.NON_PARTICIPATING_UNASSIGNED
                && !line.terms().isAlwaysAssigned()) {
            long limit = line.policy().of(Percentage.LIMITING_CHARGE, line.participatingCents());
            parts.limitingCharge = limit;
            if (line.hasCharge()) {
                balanceBilling = Math.max(0, Math.min(line.chargeCents(), limit) - line.allowedCents());
                parts.balanceBilling = balanceBilling;
            }
        }
        parts.adjustments = ExpectedAdjustments.ofPriced(line, balanceBilling);
        return new PricedLine(parts);
    }

    private static PricedLine refused(LineWork line, Disposition disposition) {
        PricedLineParts parts = parts(line, disposition);
        parts.units = line.isUnderstood() ? BigDecimal.valueOf(line.units()) : asBilled(line);
        if (disposition.isRefused()) {
            line.trace.end(Rule.NOT_PAID, 0, disposition.name());
            fee(line, parts);
            parts.allowed = 0;
            parts.trace = line.trace;
        }
        parts.adjustments = ExpectedAdjustments.ofRefused(line);
        return new PricedLine(parts);
    }

    private static PricedLineParts parts(LineWork line, Disposition disposition) {
        Terms terms = line.termsOrNull();
        PaymentSchedule schedule = terms == null ? null : terms.schedule();
        String release = terms == null || terms.isPhysician() ? line.release() : terms.file();
        String id = line.line.id();
        String code = line.line.code();
        List<String> modifiers = List.copyOf(line.modifiers().symbols());
        PricedLineParts parts = new PricedLineParts(line.number, code, modifiers, disposition);
        parts.id = id;
        parts.schedule = schedule;
        parts.release = release;
        parts.findings = line.findings();
        return parts;
    }

    private static void fee(LineWork line, PricedLineParts parts) {
        if (line.feeCents() != LineWork.NO_AMOUNT) {
            parts.fee = line.feeCents();
            return;
        }
        Terms terms = line.termsOrNull();
        if (terms != null && terms.hasUnitPrice()) {
            parts.unitPrice = terms.unitPrice();
        }
    }

    /** The units of a line that was not understood: as billed, or none. */
    private static @Nullable BigDecimal asBilled(LineWork line) {
        BigDecimal units = line.billedUnits;
        if (units == null) {
            return null;
        }
        BigDecimal plain = units.stripTrailingZeros();
        boolean round = plain.scale() < 0 && plain.scale() >= -MOST_ZEROS;
        return round ? plain.setScale(0) : plain;
    }
}
