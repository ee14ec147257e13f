package io.github.medpay.data.claims;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import java.util.HashSet;
import java.util.Set;

/** Whether two codes of a claim are worth the same in any part, so that claim order may decide between them (RULES §10). */
final class Ties {

    private Ties() {}

    static boolean areIn(Claim claim) {
        FeeSchedule schedule = Tables.MEDPAY.feeSchedule(claim.dateOfService());
        Set<String> codes = new HashSet<>();
        Set<Long> worth = new HashSet<>();
        for (ClaimLine line : claim.lines()) {
            if (codes.add(line.code()) && !isNew(schedule, line, worth)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(FeeSchedule schedule, ClaimLine line, Set<Long> worth) {
        Set<Long> own = new HashSet<>();
        for (FeeScheduleEntry row : schedule.rowsOf(ProcedureCode.of(line.code()))) {
            for (Setting setting : Setting.values()) {
                long cents = schedule.feeCents(row, schedule.national(), setting);
                for (int halves = 2; halves <= 4; halves++) { // the fee, and what both sides are worth
                    own.add(cents * halves);
                }
            }
        }
        boolean isNew = own.stream().noneMatch(cents -> cents != 0 && worth.contains(cents));
        worth.addAll(own);
        return isNew;
    }
}
