package io.github.medpay.data.claims;

import io.github.medpay.MedPay;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.fee.StatusCode;
import java.util.List;
import java.util.function.Predicate;

/** The bundled tables, opened once, and codes of theirs by the rule that they fall under. */
final class Tables {

    static final MedPay MEDPAY = MedPay.create();
    static final ClaimPricer WITH_NCCI = MEDPAY.pricer();
    static final ClaimPricer WITHOUT_NCCI = WITH_NCCI.withoutNcci();

    private static final FeeSchedule SCHEDULE =
            MEDPAY.feeSchedules().find("RVU25A").orElseThrow();
    private static final List<String> BASES = List.of("45378", "43235", "31231", "29870");

    static final List<String> THERAPY = codes(rule(MultipleProcedureIndicator.THERAPY));
    static final List<String> SURGERY = codes(rule(MultipleProcedureIndicator.SURGERY));
    static final List<String> IMAGING = codes(rule(MultipleProcedureIndicator.IMAGING));
    static final List<String> CARDIOVASCULAR = codes(rule(MultipleProcedureIndicator.CARDIOVASCULAR));
    static final List<String> OPHTHALMOLOGY = codes(rule(MultipleProcedureIndicator.OPHTHALMOLOGY));
    static final List<String> NO_RULE = codes(rule(MultipleProcedureIndicator.NONE));
    /** Members of four families, and their bases. */
    static final List<String> ENDOSCOPY =
            codes(entry -> BASES.contains(entry.code().value())
                    || entry.endoscopicBase()
                            .map(ProcedureCode::value)
                            .filter(BASES::contains)
                            .isPresent());

    private Tables() {}

    static FeeSchedule schedule() {
        return SCHEDULE;
    }

    private static Predicate<FeeScheduleEntry> rule(MultipleProcedureIndicator rule) {
        return entry -> entry.multipleProcedure() == rule;
    }

    private static List<String> codes(Predicate<FeeScheduleEntry> wanted) {
        return SCHEDULE.entries()
                .filter(entry -> entry.rowModifier() == RowModifier.GLOBAL)
                .filter(entry -> entry.status() == StatusCode.ACTIVE)
                .filter(wanted)
                .map(entry -> entry.code().value())
                .toList();
    }
}
