package io.github.medpay.internal.policy;

import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyPeriod;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is derived from a policy, made once for each period when it is first asked for. Safe for any number of threads, which
 * all get the same object.
 *
 * @param <T> what is derived
 */
public final class PerPeriod<T> {

    private final MedicarePolicy policy;
    private final Function<PolicyPeriod, T> make;
    private final @Nullable Made<T>[] made;

    /** Its final field is seen whole by a thread that meets it in the array without a lock. */
    private record Made<T>(T value) {}

    /**
     * Nothing made yet.
     *
     * @param policy the policy
     * @param make makes the thing of a period
     */
    public PerPeriod(MedicarePolicy policy, Function<PolicyPeriod, T> make) {
        this.policy = policy;
        this.make = make;
        this.made = array(policy.periods().size());
    }

    /**
     * The thing of the period that a date lies in.
     *
     * @param date a date of service
     * @return the thing
     * @throws io.github.medpay.spi.TableException if the date is before the first day of the policy
     */
    public T on(LocalDate date) {
        int index = policy.indexOf(date);
        return index < 0 ? at(policy.indexOf(policy.on(date).firstDay())) : at(index);
    }

    /**
     * The thing of the period that a day lies in; of the first period for days before the policy.
     *
     * @param date any date
     * @return the thing
     */
    public T onOrFirst(LocalDate date) {
        return at(Math.max(0, policy.indexOf(date)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private static <T> @Nullable Made<T>[] array(int size) {
        return new Made[size];
    }

    private T at(int index) {
        Made<T> known = made[index];
        return known == null ? make(index) : known.value();
    }

    private synchronized T make(int index) {
        Made<T> known = made[index];
        if (known == null) {
            known = new Made<>(make.apply(policy.periods().get(index)));
            made[index] = known;
        }
        return known.value();
    }
}
