package io.github.medpay.claim;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The fee of one unit of each line, in its setting and locality (RULES §1, §4), and the lines that have none: the
 * contractor's to price, or by report.
 */
final class PriceUnits implements Stage {

    @Override
    public void apply(ClaimWork work) {
        for (LineWork line : work.lines()) {
            if (line.isUnderstood()) {
                line.setting = line.isTherapy() || line.modifiers.isTherapyAssistant()
                        ? Setting.NON_FACILITY
                        : line.policy().setting(line.place());
                fee(line);
                if (line.isOpen()) {
                    sayRare(line);
                }
            }
            if (line.hasEntry()) {
                withoutAmount(line);
            }
        }
    }

    private static void fee(LineWork line) {
        BigDecimal own = line.rules().payer().ownFee(line.line.code());
        if (own != null) {
            line.feeCents = Cents.ofDollars(own);
            line.trace.add(Rule.PAYER_POLICY, line.feeCents, "the payer's own fee of one unit");
            return;
        }
        line.feeCents = medicareFee(line);
        if (line.feeCents != LineWork.NO_AMOUNT) {
            line.trace.add(line.isAnesthesia() ? Rule.ANESTHESIA : Rule.FEE, line.feeCents, detail(line));
        }
    }

    private static long medicareFee(LineWork line) {
        FeeScheduleEntry entry = line.entry();
        if (line.isAnesthesia()) {
            return line.rules()
                    .anesthesia()
                    .feeCents(
                            line.schedule(),
                            entry,
                            line.locality(),
                            line.modifiers,
                            line.minutes,
                            line.line.presentAtInduction())
                    .orElse(LineWork.NO_AMOUNT);
        }
        return entry.hasAmount() ? line.schedule().feeCents(entry, line.locality(), line.setting) : LineWork.NO_AMOUNT;
    }

    /** By report, or the contractor's to price. Where something else has refused the line, these are reasons more. */
    private static void withoutAmount(LineWork line) {
        FeeScheduleEntry entry = line.entry();
        Optional<Finding> report = line.rules().reportNeeded(entry, line.modifiers);
        if (report.isPresent()) {
            line.refuse(Disposition.CONTRACTOR_PRICED, report.get());
        }
        if (isContractorPriced(line)) {
            line.refuse(
                    Disposition.CONTRACTOR_PRICED,
                    Finding.of(FindingCode.CONTRACTOR_PRICED, entry + ": " + reason(line)));
        }
    }

    private static boolean isContractorPriced(LineWork line) {
        if (line.rules().payer().ownFee(line.line.code()) != null) {
            return false;
        }
        return switch (line.entry().status()) {
            case CONTRACTOR_PRICED -> true;
            case RESTRICTED, INJECTION -> !line.entry().hasAmount();
            case ANESTHESIA -> line.isUnderstood() && line.feeCents == LineWork.NO_AMOUNT;
            default -> false;
        };
    }

    private static String reason(LineWork line) {
        return line.isAnesthesia()
                ? "no base units, or no anesthesia conversion factor in "
                        + line.schedule().release()
                : "no national price (status " + line.entry().status().symbol() + ")" + cap(line);
    }

    private static String cap(LineWork line) {
        if (!line.isUnderstood()) {
            return "";
        }
        long cap = line.schedule().capCents(line.entry(), line.locality(), line.setting);
        return cap == Long.MAX_VALUE ? "" : "; the contractor's is capped at " + Cents.toDollars(cap);
    }

    private static String detail(LineWork line) {
        if (line.isAnesthesia()) {
            return "base and time units × the locality's anesthesia conversion factor";
        }
        return line.setting == Setting.FACILITY ? "one unit, facility" : "one unit, non-facility";
    }

    private static void sayRare(LineWork line) {
        if (!line.isAnesthesia() && line.entry().isRare(line.setting)) {
            line.say(Finding.of(
                    FindingCode.SETTING_NOT_APPLICABLE,
                    line.entry() + " is rarely furnished in this setting (NA); CMS publishes an amount all the same"));
        }
    }
}
