package io.github.medpay.examples.codepage.schedule;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a code is paid: what the pricer answers to a line of it without modifiers.
 *
 * @param code the code
 * @param date of service
 * @param schedule that pays it
 * @param disposition of the line
 * @param findings of the line and its claim
 */
public record CodePayment(
        ProcedureCode code,
        LocalDate date,
        PaymentSchedule schedule,
        Disposition disposition,
        List<FindingView> findings) {

    /** Copies the list. */
    public CodePayment {
        findings = List.copyOf(findings);
    }

    /**
     * Asks the pricer.
     *
     * @param medPay answers
     * @param code the code of the one line
     * @param plain a claim of one line, without modifiers
     * @return how the code is paid
     */
    public static CodePayment of(MedPay medPay, ProcedureCode code, Claim plain) {
        PricedClaim priced = medPay.price(plain);
        PricedLine line = priced.lines().get(0);
        List<Finding> findings = Stream.concat(line.findings().stream(), priced.findings().stream())
                .toList();
        return new CodePayment(
                code,
                plain.dateOfService(),
                Objects.requireNonNullElse(line.schedule(), PaymentSchedule.PHYSICIAN),
                line.disposition(),
                FindingView.of(findings));
    }

    /**
     * Whether the physician fee schedule pays it, or is the one that refuses it.
     *
     * @return false for drugs, laboratory tests and what another schedule pays
     */
    public boolean isPhysician() {
        return schedule == PaymentSchedule.PHYSICIAN;
    }

    /**
     * What the schedule says, where it is not the physician fee schedule.
     *
     * @param medPay its tables
     * @return the schedule with its facts
     */
    public ScheduleView view(MedPay medPay) {
        return switch (schedule) {
            case DRUG -> DrugSheet.of(medPay.drugs(date), this);
            case LABORATORY -> LaboratorySheet.of(medPay.laboratory(date), this);
            default -> OtherSheet.of(medPay.hcpcsPricing(), this);
        };
    }
}
