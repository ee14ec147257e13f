package io.github.medpay.units;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.policy.PerPeriod;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Unit calculators by date of service. Immutable and safe for all threads. */
@CheckReturnValue
public final class UnitCalculators {

    /** Not a lambda: the first one costs a cold start more than opening a table. */
    private record Maker(List<ProcedureCode> timed) implements Function<PolicyPeriod, UnitCalculator> {

        @Override
        public UnitCalculator apply(PolicyPeriod period) {
            return UnitCalculator.of(period).withTimedCodes(timed);
        }
    }

    private final MedicarePolicy policy;
    private final List<ProcedureCode> timed;
    private final PerPeriod<UnitCalculator> calculators;

    private UnitCalculators(MedicarePolicy policy, List<ProcedureCode> timed) {
        this.policy = policy;
        this.timed = timed;
        this.calculators = new PerPeriod<>(policy, new Maker(timed));
    }

    /**
     * The calculators of a policy.
     *
     * @param policy which codes are timed, by date
     * @return the calculators
     */
    public static UnitCalculators of(MedicarePolicy policy) {
        return new UnitCalculators(Objects.requireNonNull(policy, "policy"), List.of());
    }

    /**
     * Calculators that count further codes by 15 minutes, such as 97039 where a contractor defines it as timed.
     *
     * @param codes codes that are in no list of the policy
     * @return new calculators; these do not change
     */
    public UnitCalculators withTimedCodes(ProcedureCode... codes) {
        return withTimedCodes(List.of(codes));
    }

    /**
     * Calculators that count further codes by 15 minutes.
     *
     * @param codes codes that are in no list of the policy
     * @return new calculators; these do not change
     */
    public UnitCalculators withTimedCodes(Collection<ProcedureCode> codes) {
        List<ProcedureCode> all = new ArrayList<>(timed);
        all.addAll(codes);
        return new UnitCalculators(policy, List.copyOf(all));
    }

    /**
     * The calculator of a date.
     *
     * @param date a date of service; a date before the policy has that of its first day
     * @return the calculator
     * @throws IllegalArgumentException if the policy lists a further code as untimed, or as timed by another base
     */
    public UnitCalculator on(LocalDate date) {
        return calculators.onOrFirst(date);
    }
}
