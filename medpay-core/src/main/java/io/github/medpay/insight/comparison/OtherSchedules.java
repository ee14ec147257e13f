package io.github.medpay.insight.comparison;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a code is worth that the physician fee schedule does not pay: a drug, a laboratory test, or what another schedule
 * pays. The pricer answers for one unit, so that the choice of the schedule stands in one place.
 */
final class OtherSchedules {

    /** Any place: drugs and laboratory tests are paid alike everywhere. */
    private static final String PLACE = "11";

    private final ClaimPricer pricer;

    OtherSchedules(ClaimPricer pricer) {
        this.pricer = pricer.withoutNcci();
    }

    /**
     * The price of one unit.
     *
     * @param schedule which schedule pays
     * @param file the name of its table; null where none is available
     * @param fee dollars; null for none
     * @param coinsurance the patient's part of it after the deductible; null without a fee
     * @param deductible whether the deductible acts; null without a fee
     * @param findings what must be said
     */
    record Price(
            PaymentSchedule schedule,
            @Nullable String file,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal coinsurance,
            @Nullable Boolean deductible,
            List<Finding> findings) {

        Confidence confidence() {
            return fee == null ? Confidence.LOW : isNeighbour() ? Confidence.MEDIUM : Confidence.HIGH;
        }

        List<String> reasons() {
            List<String> reasons = new ArrayList<>();
            if (fee != null && !isNeighbour()) {
                reasons.add("the price of one unit in " + file);
            }
            findings.forEach(finding -> reasons.add(finding.message()));
            return reasons;
        }

        private boolean isNeighbour() {
            return findings.stream().anyMatch(finding -> finding.code() == FindingCode.SCHEDULE_FILE_NOT_BUNDLED);
        }
    }

    /**
     * The price of a code.
     *
     * @param code the code
     * @param date decides the files
     * @param release whose rows are read; null for that of the date
     * @return empty where the physician fee schedule pays it, or no table knows it
     */
    Optional<Price> find(ProcedureCode code, LocalDate date, @Nullable String release) {
        Claim claim = Claim.of(date, PLACE, ClaimLine.of(code.value(), 1)).withRelease(release);
        PricedClaim priced = pricer.price(claim);
        PricedLine line = priced.lines().get(0);
        PaymentSchedule schedule = line.schedule();
        if (schedule == null || schedule == PaymentSchedule.PHYSICIAN) {
            return Optional.empty();
        }
        BigDecimal fee = line.disposition() == Disposition.PRICED ? line.fee() : null;
        return Optional.of(new Price(
                schedule,
                line.release(),
                fee,
                line.coinsurance(),
                fee == null ? null : takesDeductible(claim, fee),
                findings(priced, line)));
    }

    /** Whether a patient whose deductible is still to be met pays all of it. */
    private boolean takesDeductible(Claim claim, BigDecimal fee) {
        BigDecimal unmet = BigDecimal.valueOf(fee.longValue() + 1);
        Patient patient = new Patient(unmet, claim.patient().therapyYearToDate());
        BigDecimal deductible =
                pricer.price(claim.withPatient(patient)).totals().deductible();
        return deductible.signum() > 0;
    }

    /** What holds of the line's file, and of the line; the rest is of the claim that was made to ask. */
    private static List<Finding> findings(PricedClaim priced, PricedLine line) {
        List<Finding> findings = new ArrayList<>(line.findings());
        String file = line.release();
        for (Finding finding : priced.findings()) {
            boolean ofFile = finding.code() == FindingCode.OWN_TABLE
                    && file != null
                    && finding.message().startsWith(file + " ");
            if (ofFile || finding.code() == FindingCode.SCHEDULE_FILE_NOT_BUNDLED) {
                findings.add(finding);
            }
        }
        return List.copyOf(findings);
    }
}
