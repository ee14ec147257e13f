package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
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
                allowed += line.allowedCents;
                deductible += line.shares.deductible();
                coinsurance += line.shares.coinsurance();
                sequestration += line.shares.sequestration();
                payment += line.shares.payment();
                lines[i] = priced(work.claim, line);
            } else {
                lines[i] = refused(line, Objects.requireNonNull(line.disposition()));
            }
        }
        Totals totals = new Totals(
                Cents.toDollars(allowed),
                Cents.toDollars(deductible),
                Cents.toDollars(coinsurance),
                Cents.toDollars(sequestration),
                Cents.toDollars(payment),
                Cents.toDollars(deductible + coinsurance));
        return new PricedClaim(work.claim.id(), List.of(lines), totals, work.findings());
    }

    private static PricedLine priced(Claim claim, LineWork line) {
        boolean unassigned = claim.participation() == Participation.NON_PARTICIPATING_UNASSIGNED;
        long limit = unassigned ? line.policy().of(Percentage.LIMITING_CHARGE, line.participatingCents) : 0;
        boolean charged = line.chargeCents != LineWork.NO_AMOUNT;
        Shares shares = line.shares;
        BigDecimal coinsurance = Cents.toDollars(shares.coinsurance());
        return new PricedLine(
                line.number,
                line.line.code(),
                line.modifiers.symbols(),
                BigDecimal.valueOf(line.units),
                line.release,
                Disposition.PRICED,
                Cents.toDollars(line.feeCents),
                Cents.toDollars(line.allowedCents),
                Cents.toDollars(shares.deductible()),
                coinsurance,
                Cents.toDollars(shares.sequestration()),
                Cents.toDollars(shares.payment()),
                shares.deductible() == 0 ? coinsurance : Cents.toDollars(shares.patient()),
                unassigned ? Cents.toDollars(limit) : null,
                unassigned && charged
                        ? Cents.toDollars(Math.max(0, Math.min(line.chargeCents, limit) - line.allowedCents))
                        : null,
                line.trace,
                line.findings());
    }

    private static PricedLine refused(LineWork line, Disposition disposition) {
        boolean zero = disposition.isRefused();
        if (zero) {
            line.trace.end(Rule.NOT_PAID, 0, disposition.name());
        }
        return new PricedLine(
                line.number,
                line.line.code(),
                line.modifiers.symbols(),
                line.isUnderstood() ? BigDecimal.valueOf(line.units) : asBilled(line),
                line.release,
                disposition,
                zero && line.feeCents != LineWork.NO_AMOUNT ? Cents.toDollars(line.feeCents) : null,
                zero ? Amounts.ZERO : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                zero ? line.trace : List.of(),
                line.findings());
    }

    /** The units of a line that was not understood: as billed, or none. */
    private static @Nullable BigDecimal asBilled(LineWork line) {
        BigDecimal units = line.line.units();
        if (units == null) {
            return null;
        }
        BigDecimal plain = units.stripTrailingZeros();
        boolean round = plain.scale() < 0 && plain.scale() >= -MOST_ZEROS;
        return round ? plain.setScale(0) : plain;
    }
}
