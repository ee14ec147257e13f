package io.github.medpay.units;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.policy.UnitRule;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * From the treatment minutes of a day to billable units.
 *
 * <p>Immutable, and safe for all threads; make one and keep it. Clinical content never throws: impossible input
 * gives findings. Exceptions are for misuse, such as null.
 *
 * <p>Rules: Claims Processing Manual ch. 5 §20.2. Firm: the table and the allocation of the manual's examples. Soft:
 * which codes are timed (knowledge of the field), and the choice in a tie (a decision; either is acceptable, and the
 * tie is reported).
 */
@CheckReturnValue
public final class UnitCalculator {

    private final TimingTable table;

    private UnitCalculator(TimingTable table) {
        this.table = table;
    }

    /**
     * The calculator of a period of the policy.
     *
     * @param policy what holds on the date of service: which codes are timed
     * @return the calculator
     */
    public static UnitCalculator of(PolicyPeriod policy) {
        return new UnitCalculator(TimingTable.of(Objects.requireNonNull(policy, "policy")));
    }

    /**
     * A calculator that counts further codes by 15 minutes, such as 97039 if a contractor defines it as timed.
     *
     * @param codes codes that are in no list of the policy
     * @return a new calculator; this one does not change
     * @throws IllegalArgumentException if the policy lists a code as untimed, or as timed by another base
     */
    public UnitCalculator withTimedCodes(ProcedureCode... codes) {
        return withTimedCodes(List.of(codes));
    }

    /**
     * A calculator that counts further codes by 15 minutes.
     *
     * @param codes codes that are in no list of the policy
     * @return a new calculator; this one does not change
     * @throws IllegalArgumentException if the policy lists a code as untimed, or as timed by another base
     */
    public UnitCalculator withTimedCodes(Collection<ProcedureCode> codes) {
        return new UnitCalculator(table.plusTimed(Objects.requireNonNull(codes, "codes")));
    }

    /**
     * How a code is timed.
     *
     * @param code a procedure code
     * @return its time base; {@link TimeBase#UNKNOWN} for a code in neither list
     */
    public CodeTiming timing(ProcedureCode code) {
        return table.timing(Objects.requireNonNull(code, "code"));
    }

    /**
     * All codes whose timing this calculator knows.
     *
     * @return an unmodifiable map in order of the codes
     */
    public SortedMap<ProcedureCode, CodeTiming> timings() {
        return table.all();
    }

    /**
     * The row of Medicare's table in which a total of minutes falls.
     *
     * @param minutes timed minutes, 0 or more
     * @return the row
     * @throws IllegalArgumentException if the minutes are negative
     */
    public UnitTableRow tableRowOfMinutes(int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes: negative: " + minutes);
        }
        return tableRowOfUnits(table.quarters().units(minutes));
    }

    /**
     * The row of Medicare's table with this number of units.
     *
     * @param units units, 0 or more
     * @return the row
     * @throws IllegalArgumentException if the units are negative
     */
    public UnitTableRow tableRowOfUnits(int units) {
        if (units < 0) {
            throw new IllegalArgumentException("units: negative: " + units);
        }
        return table.quarters().row(units);
    }

    /**
     * The units of the services of one patient on one day.
     *
     * <p>Services of one discipline form a pool; those without a discipline form another. Each service of the list is a
     * separate entry, even if a code is repeated. A service outside the 15-minute total has 1 unit:
     * untimed, timed by another base (finding {@code TIME_BASE_OTHER}), or in neither list (finding
     * {@code TIMING_UNKNOWN}). A service with impossible minutes, or a timed one without minutes, has no units and is
     * not in the total (finding {@code MINUTES_INVALID}). An untimed service needs no minutes.
     *
     * @param rule which rule counts
     * @param services the services, in the order of the claim or the note
     * @return units by service, in the same order
     */
    public UnitAllocation calculate(UnitRule rule, List<TimedService> services) {
        return Calculation.run(
                Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(services, "services"), table);
    }

    /**
     * The units of the same services under both rules, side by side.
     *
     * @param services the services, in the order of the claim or the note
     * @return both allocations and their difference
     */
    public UnitComparison compare(List<TimedService> services) {
        return new UnitComparison(
                calculate(UnitRule.CMS_8_MINUTE, services), calculate(UnitRule.AMA_MIDPOINT, services));
    }

    /**
     * The minutes of a day's intervals, each minute once.
     *
     * <p>The intervals are for one patient. Time that must not count twice gives a finding that names both intervals:
     * one-on-one time of one clinician in two services, two timed codes for the patient at once (97110 with 97530), and
     * group time beside one-on-one time. Minutes in which therapist and assistant treat together count once, as the
     * therapist's. Supervised modalities run beside other services. Clinicians with two patients at once are not
     * modelled.
     *
     * @param intervals the intervals of one patient on one day, in any order
     * @return services with their minutes, to pass to {@link #calculate}, and the overlaps
     */
    public SessionMinutes sessions(List<Interval> intervals) {
        return new SessionReader(table, Objects.requireNonNull(intervals, "intervals")).read();
    }
}
