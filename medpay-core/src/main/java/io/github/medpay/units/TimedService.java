package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One service of a day with the minutes of those who furnished it one-on-one.
 *
 * <p>Minutes are taken as given. Whether they can be true is said by the findings of the calculation, which refuse
 * negative minutes and more than a day has.
 *
 * @param code the procedure code
 * @param discipline under whose plan of care, which decides the pool and the assistant's modifier; null where the claim
 *     line has none of GP, GO and GN
 * @param therapistMinutes whole minutes of the therapist, with those of therapist and assistant together (CMS billing
 *     examples for CQ and CO)
 * @param assistantMinutes whole minutes of the assistant alone
 */
public record TimedService(
        ProcedureCode code, @Nullable Discipline discipline, int therapistMinutes, int assistantMinutes) {

    /** The minutes of a day, the most that a service can have. */
    static final int MINUTES_OF_DAY = 1440;

    /**
     * Checks that the code is not null.
     *
     * @param code the procedure code
     * @param discipline under whose plan of care; null for none
     * @param therapistMinutes whole minutes of the therapist, joint minutes among them
     * @param assistantMinutes whole minutes of the assistant alone
     */
    public TimedService {
        Objects.requireNonNull(code, "code");
    }

    /**
     * A service of a therapist alone.
     *
     * @param code five characters, such as {@code 97110}
     * @param discipline under whose plan of care
     * @param therapistMinutes whole minutes
     * @return the service
     * @throws IllegalArgumentException if the code is not well-formed
     */
    public static TimedService of(String code, Discipline discipline, int therapistMinutes) {
        return of(code, discipline, therapistMinutes, 0);
    }

    /**
     * A service of a therapist and an assistant.
     *
     * @param code five characters, such as {@code 97110}
     * @param discipline under whose plan of care
     * @param therapistMinutes whole minutes, joint minutes among them
     * @param assistantMinutes whole minutes of the assistant alone
     * @return the service
     * @throws IllegalArgumentException if the code is not well-formed
     */
    public static TimedService of(String code, Discipline discipline, int therapistMinutes, int assistantMinutes) {
        return new TimedService(
                ProcedureCode.of(code),
                Objects.requireNonNull(discipline, "discipline"),
                therapistMinutes,
                assistantMinutes);
    }

    /**
     * The minutes of therapist and assistant together.
     *
     * @return the sum of the two, as given
     * @throws ArithmeticException if the sum does not fit an int
     */
    public int totalMinutes() {
        return Math.addExact(therapistMinutes, assistantMinutes);
    }

    /** The number of the pool: one for each discipline, and one for none. */
    @SuppressWarnings("EnumOrdinal") // an index into arrays of one run, never stored
    int pool() {
        return discipline == null ? Pools.NONE : discipline.ordinal();
    }

    boolean hasPossibleMinutes() {
        return therapistMinutes >= 0
                && assistantMinutes >= 0
                && (long) therapistMinutes + assistantMinutes <= MINUTES_OF_DAY;
    }
}
