package io.github.medpay.claim;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.internal.modifier.PriceStep;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The fee of one unit of each line, in its setting and locality, and the lines that have none: the
 * contractor's to price, or by report.
 */
final class PriceUnits implements Stage {

    @Override
    public void apply(ClaimWork work) {
        for (LineWork line : work.lines()) {
            if (line.isUnderstood()) {
                price(line);
            }
            if (line.isPhysician()) {
                withoutAmount(line);
            } else if (line.termsOrNull() != null) {
                withoutUnitPrice(line);
            }
        }
    }

    private static void price(LineWork line) {
        BigDecimal own = line.rules().payer().ownFee(line.line.code());
        Setting setting = setting(line);
        if (own != null) {
            long cents = Cents.ofDollars(own);
            line.fee(setting, cents);
            line.trace.add(Rule.PAYER_POLICY, cents, "the payer's own fee of one unit");
        } else if (line.isPhysician()) {
            long cents = medicareFee(line, setting);
            line.fee(setting, cents);
            if (cents != LineWork.NO_AMOUNT) {
                line.trace.add(line.isAnesthesia() ? Rule.ANESTHESIA : Rule.FEE, cents, detail(line));
            }
            if (line.isOpen()) {
                sayRare(line);
            }
        } else if (line.terms().hasUnitPrice()) {
            Terms terms = line.terms();
            line.trace.add(new PriceStep(terms.rule(), null, terms.cents(1), "one unit, " + terms.file()));
        }
    }

    private static Setting setting(LineWork line) {
        return line.isTherapy() || line.modifiers().isTherapyAssistant()
                ? Setting.NON_FACILITY
                : line.policy().setting(line.place());
    }

    private static long medicareFee(LineWork line, Setting setting) {
        FeeScheduleEntry entry = line.entry();
        if (line.isAnesthesia()) {
            return line.rules()
                    .anesthesia()
                    .feeCents(
                            line.schedule(),
                            entry,
                            line.locality(),
                            line.modifiers(),
                            line.minutes(),
                            line.line.presentAtInduction())
                    .orElse(LineWork.NO_AMOUNT);
        }
        return entry.hasAmount() ? line.schedule().feeCents(entry, line.locality(), setting) : LineWork.NO_AMOUNT;
    }

    /** By report, or the contractor's to price. Where something else has refused the line, these are reasons more. */
    private static void withoutAmount(LineWork line) {
        FeeScheduleEntry entry = line.entry();
        Optional<Finding> report = line.rules().reportNeeded(entry, line.modifiers());
        if (report.isPresent()) {
            line.refuse(Disposition.CONTRACTOR_PRICED, report.get());
        }
        if (isContractorPriced(line)) {
            line.refuse(
                    Disposition.CONTRACTOR_PRICED,
                    Finding.of(FindingCode.CONTRACTOR_PRICED, entry + ": " + reason(line)));
        }
    }

    private static void withoutUnitPrice(LineWork line) {
        if (line.terms().disposition() == Disposition.CONTRACTOR_PRICED) {
            line.refuse(Disposition.CONTRACTOR_PRICED, line.terms().reason());
        }
    }

    private static boolean isContractorPriced(LineWork line) {
        if (line.rules().payer().ownFee(line.line.code()) != null) {
            return false;
        }
        return switch (line.entry().status()) {
            case CONTRACTOR_PRICED -> true;
            case RESTRICTED, INJECTION -> !line.entry().hasAmount();
            case ANESTHESIA -> line.isUnderstood() && line.feeCents() == LineWork.NO_AMOUNT;
            default -> false;
        };
    }

    private static String reason(LineWork line) {
        if (!line.isAnesthesia()) {
            return "no national price (status " + line.entry().status().symbol() + ")" + cap(line);
        }
        return line.isUnderstood()
                        && line.locality().anesthesiaConversionFactor().isEmpty()
                ? noFactor(line.schedule())
                : "no base units at hand";
    }

    private static String noFactor(FeeSchedule schedule) {
        String release = schedule.release();
        return release + " came without anesthesia conversion factors, which are in ANES"
                + schedule.effectiveFrom().getYear() + " of CMS's " + release
                + ".zip; compile that zip and add the table (docs/data.md)";
    }

    private static String cap(LineWork line) {
        if (!line.isUnderstood()) {
            return "";
        }
        long cap = line.schedule().capCents(line.entry(), line.locality(), line.setting());
        return cap == Long.MAX_VALUE ? "" : "; the contractor's is capped at " + Cents.toDollars(cap);
    }

    private static String detail(LineWork line) {
        if (line.isAnesthesia()) {
            return "base and time units × the locality's anesthesia conversion factor";
        }
        return line.setting() == Setting.FACILITY ? "one unit, facility" : "one unit, non-facility";
    }

    private static void sayRare(LineWork line) {
        if (!line.isAnesthesia() && line.entry().isRare(line.setting())) {
            line.say(Finding.of(
                    FindingCode.SETTING_NOT_APPLICABLE,
                    line.entry() + " is rarely furnished in this setting (NA); CMS publishes an amount all the same"));
        }
    }
}
