package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One adjustment that the contractor's remittance (835) is expected to carry: why a part of the charge is not paid. The
 * charge less all adjustments of a line is Medicare's payment.
 */
@JsonPropertyOrder({"group", "reason", "remark", "amount"})
public final class Adjustment {

    private final String group;
    private final String reason;
    private final @Nullable String remark;
    private final BigDecimal amount;

    Adjustment(String group, String reason, @Nullable String remark, BigDecimal amount) {
        this.group = Objects.requireNonNull(group, "group");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.remark = remark;
        this.amount = Objects.requireNonNull(amount, "amount");
    }

    /**
     * An adjustment as a remittance carries it.
     *
     * @param group CO, PR or OA
     * @param reason the claim adjustment reason code
     * @param amount dollars with at most two decimals
     * @return the adjustment, without a remark
     * @throws ClaimException if the amount has more than two decimals
     */
    public static Adjustment of(String group, String reason, BigDecimal amount) {
        return new Adjustment(group, reason, null, Amounts.dollars("amount", amount));
    }

    /**
     * The same adjustment with a remark.
     *
     * @param code the remittance advice remark code
     * @return a new adjustment
     */
    public Adjustment withRemark(String code) {
        return new Adjustment(group, reason, Objects.requireNonNull(code, "code"), amount);
    }

    @JsonCreator
    static Adjustment fromJson(
            @JsonProperty("group") String group,
            @JsonProperty("reason") String reason,
            @JsonProperty("remark") @Nullable String remark,
            @JsonProperty("amount") BigDecimal amount) {
        return new Adjustment(group, reason, remark, Amounts.dollars("amount", amount));
    }

    /**
     * Who bears the amount.
     *
     * @return {@code CO} the practitioner by contract, {@code PR} the patient, {@code OA} neither
     */
    @JsonProperty("group")
    public String group() {
        return group;
    }

    /**
     * The claim adjustment reason code.
     *
     * @return such as {@code 45}
     */
    @JsonProperty("reason")
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

    @JsonProperty("remark")
    @Nullable
    String remarkOrNull() {
        return remark;
    }

    /**
     * The part of the charge that is not paid.
     *
     * @return dollars with two decimals; negative where the payment is raised
     */
    @JsonProperty("amount")
    public BigDecimal amount() {
        return amount;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Adjustment that
                && group.equals(that.group)
                && reason.equals(that.reason)
                && Objects.equals(remark, that.remark)
                && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, reason, remark, amount);
    }

    @Override
    public String toString() {
        return group + "-" + reason + (remark == null ? "" : " " + remark) + " " + amount;
    }
}
