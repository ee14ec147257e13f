package io.github.medpay.internal.policy;

import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyPeriod;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is derived from a policy, made once for each period when it is first asked for. Safe for any number of threads; two
 * threads that ask at once may make it twice, and all get the same object.
 *
 * @param <T> what is derived
 */
public final class PerPeriod<T> {

    private final MedicarePolicy policy;
    private final Function<PolicyPeriod, T> make;
    private final AtomicReferenceArray<@Nullable T> made;

    /**
     * Nothing made yet.
     *
     * @param policy the policy
     * @param make makes the thing of a period
     */
    public PerPeriod(MedicarePolicy policy, Function<PolicyPeriod, T> make) {
        this.policy = policy;
        this.make = make;
        this.made = new AtomicReferenceArray<>(policy.periods().size());
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

    private T at(int index) {
        T known = made.get(index);
        if (known == null) {
            T fresh = make.apply(policy.periods().get(index));
            known = made.compareAndSet(index, null, fresh) ? fresh : made.get(index);
        }
        return java.util.Objects.requireNonNull(known, "made");
    }
}
