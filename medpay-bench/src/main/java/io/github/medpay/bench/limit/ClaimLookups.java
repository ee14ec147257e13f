package io.github.medpay.bench.limit;

import io.github.medpay.bench.input.Tables;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a claim asks of the tables, one after the other, and nothing is done with the answers. Of the claim: the release and the
 * policy of the date, the locality, whether the place is a facility. Of a line: its modifiers, its row and fee and, where it is
 * therapy, the fee with the practice expense reduced and the code's timing; the drug limit or laboratory fee, where the row has
 * no amount; and the limit of its units. Of two lines with different codes: the edit in both directions.
 */
public final class ClaimLookups {

    private final FeeSchedules schedules = Tables.medPay().feeSchedules();
    private final MedicarePolicy policy = Tables.medPay().policy();
    private final NcciChecker edits = Tables.medPay().ncciChecker();
    private final LocalDate date;
    private final int day;
    private final LocalityKey locality;
    private final PlaceOfService place;
    private final LineLookups[] lines;

    private ClaimLookups(Claim claim) {
        date = claim.dateOfService();
        day = (int) date.toEpochDay();
        locality = Objects.requireNonNull(claim.locality());
        place = PlaceOfService.of(claim.placeOfService());
        List<ClaimLine> billed = claim.lines();
        lines = billed.stream().map(line -> new LineLookups(line, date)).toArray(LineLookups[]::new);
    }

    /** Of each of the claims. */
    public static ClaimLookups[] of(List<Claim> claims) {
        return claims.stream().map(ClaimLookups::new).toArray(ClaimLookups[]::new);
    }

    /**
     * Asks.
     *
     * @return a number that hangs on every answer
     */
    public long ask() {
        FeeSchedule schedule = schedules.get(date).schedule();
        PolicyPeriod period = policy.on(date);
        Locality where = schedule.localities().get(locality);
        Setting setting = period.setting(place);
        long answers = 0;
        for (LineLookups line : lines) {
            answers += line.ask(schedule, period, where, setting);
        }
        for (int i = 0; i < lines.length; i++) {
            for (int j = i + 1; j < lines.length; j++) {
                if (lines[i].code() != lines[j].code()) {
                    answers += edits.editCode(lines[i].code(), lines[j].code(), day);
                    answers += edits.editCode(lines[j].code(), lines[i].code(), day);
                }
            }
        }
        return answers;
    }
}
