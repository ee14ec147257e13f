package io.github.medpay.internal.policy;

import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyPeriod;
import java.time.LocalDate;

/** Finds the period of a policy where every date needs one. */
public final class Periods {

    private Periods() {}

    /** What holds on a date; on a date before the policy, what holds on its first day. */
    public static PolicyPeriod onOrFirst(MedicarePolicy policy, LocalDate date) {
        return policy.periods().get(Math.max(0, policy.indexOf(date)));
    }
}
