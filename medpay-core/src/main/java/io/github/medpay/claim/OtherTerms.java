package io.github.medpay.claim;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.drug.DrugPaymentLimit;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.drug.DrugSchedules;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.hcpcs.HcpcsPricing;
import io.github.medpay.hcpcs.HcpcsPricingList;
import io.github.medpay.hcpcs.HcpcsPricingLists;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.laboratory.LaboratoryFee;
import io.github.medpay.laboratory.LaboratoryFeeSchedule;
import io.github.medpay.laboratory.LaboratorySchedules;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a line that the physician fee schedule does not pay: a drug or vaccine, a laboratory test, or what another
 * schedule pays by CMS's pricing indicator.
 */
final class OtherTerms {

    private final DrugSchedules drugs;
    private final LaboratorySchedules laboratory;
    private final HcpcsPricingLists indicators;
    private final boolean strict;

    OtherTerms(DrugSchedules drugs, LaboratorySchedules laboratory, HcpcsPricingLists indicators, boolean strict) {
        this.drugs = drugs;
        this.laboratory = laboratory;
        this.indicators = indicators;
        this.strict = strict;
    }

    OtherTerms strict() {
        return new OtherTerms(drugs, laboratory, indicators, true);
    }

    /** The terms of a line whose row is absent, or excluded from the physician fee schedule; null: no table knows it. */
    @Nullable
    Terms find(ClaimWork work, LineWork line, @Nullable FeeScheduleEntry entry, ProcedureCode code) {
        Terms terms = drug(work, line, code);
        terms = terms == null ? test(work, line, code) : terms;
        terms = terms == null ? byIndicator(work, line.date, code) : terms;
        if (terms != null) {
            return terms;
        }
        return entry != null ? excluded(line.date, entry) : testOfAnotherYear(line, code);
    }

    /** A code of laboratory tests alone, on a date of a year whose file is missing; null for any other code. */
    private @Nullable Terms testOfAnotherYear(LineWork line, ProcedureCode code) {
        LocalDate date = line.date;
        if (laboratory.on(date).isPresent() || !line.schedule().rowsOf(code).isEmpty()) {
            return null;
        }
        Optional<String> file = laboratory.fileThatLists(code);
        return file.isEmpty()
                ? null
                : other(
                        () -> code + " is a laboratory test of " + file.get() + "; whether it could be billed on "
                                + date + " is unknown; " + laboratory.describeUnknown(date),
                        null);
    }

    private @Nullable Terms drug(ClaimWork work, LineWork line, ProcedureCode code) {
        Optional<DrugPaymentLimits> file = drugs.on(line.date);
        Optional<DrugPaymentLimit> limit =
                file.isEmpty() ? Optional.empty() : file.get().find(code);
        if (limit.isEmpty()) {
            return null;
        }
        DrugPaymentLimits limits = file.get();
        if (strict && !limits.isOwnQuarter()) {
            return refused(PaymentSchedule.DRUG, drugs.strict().describeUnknown(line.date));
        }
        say(work, limits.file(), limits.finding(), limits.origin());
        DrugPaymentLimit found = limit.get();
        if (found.isContractorPriced()) {
            return contractor(PaymentSchedule.DRUG, limits.file(), () -> code + ": " + limits.file() + " has no limit");
        }
        return Terms.unitPrice(
                PaymentSchedule.DRUG,
                limits.file(),
                Rule.DRUG_LIMIT,
                found.limit().orElseThrow(),
                coinsurance(found.coinsurancePercent()),
                !found.isFreeForPatient());
    }

    private @Nullable Terms test(ClaimWork work, LineWork line, ProcedureCode code) {
        Optional<LaboratoryFeeSchedule> file = laboratory.on(line.date);
        Optional<LaboratoryFee> fee = file.isEmpty()
                ? Optional.empty()
                : file.get().find(code, line.modifiers().has(RuleModifier.WAIVED_TEST), line.date);
        if (fee.isEmpty()) {
            return null;
        }
        LaboratoryFeeSchedule fees = file.get();
        if (strict && !fees.isOwnQuarter()) {
            return refused(PaymentSchedule.LABORATORY, laboratory.strict().describeUnknown(line.date));
        }
        say(work, fees.file(), fees.finding(), fees.origin());
        LaboratoryFee found = fee.get();
        if (found.isContractorPriced()) {
            return contractor(
                    PaymentSchedule.LABORATORY, fees.file(), () -> code + ": " + fees.file() + " has no national rate");
        }
        return Terms.unitPrice(
                PaymentSchedule.LABORATORY,
                fees.file(),
                Rule.LABORATORY_FEE,
                found.rate().orElseThrow(),
                Ratio.ZERO,
                false);
    }

    /** What CMS's pricing indicator says; null for a code that the physician fee schedule should hold, or no list has. */
    private @Nullable Terms byIndicator(ClaimWork work, LocalDate date, ProcedureCode code) {
        Optional<HcpcsPricingList> list = indicators.on(date);
        Optional<HcpcsPricing> pricing =
                list.isEmpty() ? Optional.empty() : list.get().find(code);
        if (pricing.isEmpty()) {
            return null;
        }
        HcpcsPricing found = pricing.get();
        String of = list.get().file();
        Supplier<String> words = () -> code + ": " + found.describe() + ", " + of;
        if (!found.isPayable()) {
            return Terms.withoutPrice(
                    PaymentSchedule.OTHER,
                    list.get().file(),
                    Disposition.NOT_PAYABLE,
                    Finding.of(FindingCode.CODE_NOT_PAYABLE, words));
        }
        return switch (found.indicator()) {
            case PHYSICIAN_RELATIVE_VALUES, PHYSICIAN_ANESTHESIA, PHYSICIAN_CONTRACTOR -> null;
            case DRUG -> drugWithoutLimit(work, date, code, words);
            default -> other(words, list.get().file());
        };
    }

    /** The quarter's file lacks the code: the contractor's to price. No file of the year: another table's. */
    private Terms drugWithoutLimit(ClaimWork work, LocalDate date, ProcedureCode code, Supplier<String> words) {
        Optional<DrugPaymentLimits> file = drugs.on(date);
        if (file.isEmpty()) {
            return other(() -> words.get() + "; " + drugs.describeUnknown(date), null);
        }
        DrugPaymentLimits limits = file.get();
        if (strict && !limits.isOwnQuarter()) {
            return refused(PaymentSchedule.DRUG, drugs.strict().describeUnknown(date));
        }
        say(work, limits.file(), limits.finding(), limits.origin());
        return contractor(PaymentSchedule.DRUG, limits.file(), () -> code + " is not in " + limits.file());
    }

    /** A row of status E or X that no table of ours knows: a laboratory test of a year without a file, or what else. */
    private Terms excluded(LocalDate date, FeeScheduleEntry entry) {
        return other(
                () -> entry + " is not paid by the physician fee schedule (status "
                        + entry.status().symbol() + "), and no table at hand prices it"
                        + (laboratory.on(date).isEmpty() ? "; " + laboratory.describeUnknown(date) : ""),
                null);
    }

    private static void say(ClaimWork work, String file, Optional<Finding> finding, Optional<String> origin) {
        finding.ifPresent(work::say);
        origin.ifPresent(
                path -> work.say(Finding.of(FindingCode.OWN_TABLE, file + " is a table of your own: " + path)));
    }

    private static Ratio coinsurance(BigDecimal percent) {
        return Ratio.of(percent.movePointLeft(2));
    }

    private static Terms contractor(PaymentSchedule schedule, String file, Supplier<String> words) {
        return Terms.withoutPrice(
                schedule,
                file,
                Disposition.CONTRACTOR_PRICED,
                Finding.of(FindingCode.CONTRACTOR_PRICED, () -> words.get() + "; the contractor sets the price"));
    }

    private static Terms other(Supplier<String> words, @Nullable String file) {
        return Terms.withoutPrice(
                PaymentSchedule.OTHER, file, Disposition.OTHER_SCHEDULE, Finding.of(FindingCode.OTHER_SCHEDULE, words));
    }

    private static Terms refused(PaymentSchedule schedule, String words) {
        return Terms.withoutPrice(
                schedule, null, Disposition.INVALID, Finding.of(FindingCode.SCHEDULE_FILE_MISSING, words));
    }
}
