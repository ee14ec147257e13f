package io.github.medpay.insight.tip;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.impact.Impact;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something about a claim that a biller should look at, with what it is worth. Not advice to bill: the findings of the
 * impact say what must have happened and be recorded.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "line", "message", "impact", "basis"})
public final class BillingTip {

    private final Kind kind;
    private final int line;
    private final String message;
    private final @Nullable Impact impact;
    private final Basis basis;

    BillingTip(Kind kind, int line, String message, @Nullable Impact impact, Basis basis) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.message = Objects.requireNonNull(message, "message");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.line = line;
        this.impact = impact;
    }

    /** {@return what it is about} */
    @JsonProperty("kind")
    public Kind kind() {
        return kind;
    }

    /** {@return the line, from 1} */
    @JsonProperty("line")
    public int line() {
        return line;
    }

    /** {@return one sentence with the numbers; its wording may change} */
    @JsonProperty("message")
    public String message() {
        return message;
    }

    /** {@return what the correction does; null where nothing would be left to bill, and for a line that spans days} */
    @JsonProperty("impact")
    public @Nullable Impact impact() {
        return impact;
    }

    /** {@return inputs, formula, assumptions, citations} */
    @JsonProperty("basis")
    public Basis basis() {
        return basis;
    }

    /** What a tip is about. */
    public enum Kind {
        /** The recorded minutes earn more units than are billed (Claims Processing Manual ch. 5 §20.2). */
        UNITS_UNDER_BILLED,
        /** The recorded minutes earn fewer units than are billed (Claims Processing Manual ch. 5 §20.2). */
        UNITS_OVER_BILLED,
        /**
         * Units of an assistant without CQ or CO (CMS billing examples for CQ and CO): Medicare's share is too high by
         * what the impact shows.
         */
        ASSISTANT_MODIFIER_MISSING,
        /** CQ or CO on units that the recorded minutes give to the therapist (CMS billing examples for CQ and CO). */
        ASSISTANT_MODIFIER_NEEDLESS,
        /** 59, XE, XP, XS or XU where no edit asks for it (NCCI Policy Manual ch. 1 §E). */
        DISTINCT_SERVICE_NEEDLESS,
        /**
         * An edit denies the line, and 59 would lift it if the services had separate time (NCCI Policy Manual ch. 1
         * §E).
         */
        DISTINCT_SERVICE_IF_SEPARATE,
        /**
         * 25 on a service that is not evaluation and management, or on one where no edit asks for it (NCCI Policy
         * Manual ch. 1 §E).
         */
        MODIFIER_25_NEEDLESS,
        /** Past the therapy threshold without KX (Claims Processing Manual ch. 5 §10.3). */
        KX_MISSING,
        /**
         * A visit that a procedure's payment or an edit of the day includes, without 24, 25 or 57 (Claims Processing
         * Manual ch. 12 §40.2).
         */
        VISIT_MODIFIER_MISSING,
        /**
         * A procedure in an earlier one's global period: 79 (unrelated) or 58 (staged) pays it in full (Claims
         * Processing Manual ch. 12 §40.2).
         */
        PROCEDURE_MODIFIER_IF_UNRELATED,
        /**
         * A procedure in an earlier one's global period: 78 (return to the operating room) pays its part (Claims
         * Processing Manual ch. 12 §40.2).
         */
        PROCEDURE_MODIFIER_IF_RETURN,
        /** A chiropractor's manipulation without AT (Benefit Policy Manual ch. 15 §240.1.3). */
        ACTIVE_TREATMENT_MISSING,
        /**
         * A service beside an annual wellness visit without 33, which takes the patient's share away (Benefit Policy
         * Manual ch. 15 §280.5.1).
         */
        PREVENTIVE_MODIFIER_MISSING,
        /**
         * The unit with the most practice expense is paid in full, wherever it stands on the claim (Claims Processing
         * Manual ch. 5 §10.7).
         */
        REDUCTION_ORDER
    }

    static BillingTip of(Kind kind, int line, String message, Impact impact) {
        return new BillingTip(kind, line, message, impact, impact.basis());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BillingTip same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "BillingTip" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(kind, line, message, impact, basis);
    }
}
