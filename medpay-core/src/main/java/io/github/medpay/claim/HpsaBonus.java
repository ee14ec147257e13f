package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.policy.Percentage;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/**
 * The quarterly bonus for services in a health professional shortage area (Social Security Act §1833(m)): said beside
 * the totals, in none of them. It is a part of what Medicare pays for the professional services of physicians; of a
 * test billed whole, the part that its professional row has in the fee.
 */
final class HpsaBonus implements Stage {

    @Override
    public void apply(ClaimWork work) {
        if (!work.claim.hpsa()) {
            return;
        }
        Ratio bonus = Ratio.ZERO;
        for (LineWork line : work.lines()) {
            if (line.isOpenPhysician() && line.practitioner.isPhysician()) {
                bonus = bonus.plus(professional(line).times(line.policy().factor(Percentage.HPSA_BONUS)));
            }
        }
        work.say(Finding.of(
                FindingCode.HPSA_BONUS,
                "the quarterly bonus for physicians' professional services is " + Cents.toDollars(bonus.roundHalfUp())
                        + "; it is in no total"));
    }

    /** The part of Medicare's payment that is for professional services, in cents, exact. */
    private static Ratio professional(LineWork line) {
        Ratio payment = Ratio.of(line.shares().payment());
        if (line.isAnesthesia()) {
            return payment;
        }
        FeeScheduleEntry entry = line.entry();
        return switch (entry.pcTc()) {
            case PHYSICIAN_SERVICE, PROFESSIONAL_ONLY, LABORATORY_PHYSICIAN, PHYSICIAN_INTERPRETATION -> payment;
            case DIAGNOSTIC_TEST ->
                switch (entry.rowModifier()) {
                    case PROFESSIONAL -> payment;
                    case GLOBAL -> partOfWhole(line, payment);
                    default -> Ratio.ZERO;
                };
            default -> Ratio.ZERO;
        };
    }

    private static Ratio partOfWhole(LineWork line, Ratio payment) {
        long whole = line.feeCents();
        FeeScheduleEntry professional =
                line.schedule().find(line.code(), RowModifier.PROFESSIONAL).orElse(null);
        if (professional == null || !professional.hasAmount() || whole <= 0) {
            return Ratio.ZERO;
        }
        long part = line.schedule().feeCents(professional, line.locality(), line.setting());
        return payment.times(Ratio.of(part, whole)).min(payment);
    }
}
