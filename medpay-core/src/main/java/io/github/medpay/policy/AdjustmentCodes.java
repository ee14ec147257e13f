package io.github.medpay.policy;

import io.github.medpay.rule.Firmness;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a remittance says that a charge is not paid in full: group, reason (CARC), and remark (RARC). Immutable. */
public final class AdjustmentCodes {

    private final String group;
    private final String reason;
    private final @Nullable String remark;
    private final PolicyValue value;

    AdjustmentCodes(String group, String reason, @Nullable String remark, PolicyValue value) {
        this.group = group;
        this.reason = reason;
        this.remark = remark;
        this.value = value;
    }

    /**
     * Who bears the amount.
     *
     * @return {@code CO} the practitioner, {@code PR} the patient, {@code OA} neither
     */
    public String group() {
        return group;
    }

    /**
     * The claim adjustment reason code.
     *
     * @return such as {@code 45}
     */
    public String reason() {
        return reason;
    }

    /**
     * The remittance advice remark code.
     *
     * @return such as {@code M15}; empty where there is none
     */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /**
     * How well the mapping is founded.
     *
     * @return the firmness
     */
    public Firmness firmness() {
        return value.firmness();
    }

    /**
     * Days, citation and firmness.
     *
     * @return the value of the policy
     */
    public PolicyValue value() {
        return value;
    }

    @Override
    public String toString() {
        return group + "-" + reason + (remark == null ? "" : " " + remark);
    }
}
