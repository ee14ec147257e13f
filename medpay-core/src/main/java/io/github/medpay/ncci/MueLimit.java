package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The most units of a code that Medicare pays a practitioner: a medically unlikely edit of the practitioner table. */
@JsonPropertyOrder({"code", "units", "adjudication", "rationale", "appealable"})
public final class MueLimit {

    private final ProcedureCode code;
    private final int units;
    private final MueAdjudication adjudication;
    private final MueRationale rationale;

    MueLimit(ProcedureCode code, int units, MueAdjudication adjudication, MueRationale rationale) {
        this.code = Objects.requireNonNull(code, "code");
        this.adjudication = Objects.requireNonNull(adjudication, "adjudication");
        this.rationale = Objects.requireNonNull(rationale, "rationale");
        this.units = units;
    }

    /** {@return the code} */
    @JsonProperty("code")
    public ProcedureCode code() {
        return code;
    }

    /** {@return the limit; 0 where the code is never paid} */
    @JsonProperty("units")
    public int units() {
        return units;
    }

    /** {@return whether it is tested by line or by day, and how firm it is} */
    @JsonProperty("adjudication")
    public MueAdjudication adjudication() {
        return adjudication;
    }

    /** {@return what it rests on} */
    @JsonProperty("rationale")
    public MueRationale rationale() {
        return rationale;
    }

    /**
     * Whether units over the limit may be paid on appeal, with evidence that they were needed.
     *
     * @return false for adjudication indicator 2
     */
    public boolean isAppealable() {
        return adjudication != MueAdjudication.DAY_POLICY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MueLimit same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "MueLimit" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(code, units, adjudication, rationale);
    }
}
