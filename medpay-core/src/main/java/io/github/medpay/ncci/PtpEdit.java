package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A procedure-to-procedure edit in force: of two services to one patient by one provider on one day, column 2 is not
 * paid beside column 1 (NCCI Policy Manual, chapter 1; verified). Edits have a direction.
 */
@JsonPropertyOrder({"columnOne", "columnTwo", "indicator", "rationale", "allowedModifiers"})
public final class PtpEdit {

    private final ProcedureCode columnOne;
    private final ProcedureCode columnTwo;
    private final ModifierIndicator indicator;
    private final PtpRationale rationale;
    private final List<Modifier> allowedModifiers;

    PtpEdit(
            ProcedureCode columnOne,
            ProcedureCode columnTwo,
            ModifierIndicator indicator,
            PtpRationale rationale,
            List<Modifier> allowedModifiers) {
        this.columnOne = Objects.requireNonNull(columnOne, "columnOne");
        this.columnTwo = Objects.requireNonNull(columnTwo, "columnTwo");
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.rationale = Objects.requireNonNull(rationale, "rationale");
        this.allowedModifiers = List.copyOf(allowedModifiers);
    }

    /** {@return the code that is paid} */
    @JsonProperty("columnOne")
    public ProcedureCode columnOne() {
        return columnOne;
    }

    /** {@return the code that is denied} */
    @JsonProperty("columnTwo")
    public ProcedureCode columnTwo() {
        return columnTwo;
    }

    /** {@return whether a modifier lifts the edit; never {@link ModifierIndicator#NOT_APPLICABLE}} */
    @JsonProperty("indicator")
    public ModifierIndicator indicator() {
        return indicator;
    }

    /** {@return why the edit exists} */
    @JsonProperty("rationale")
    public PtpRationale rationale() {
        return rationale;
    }

    /**
     * {@return the modifiers that would lift the edit. Any of them must be true to the record: they say that the
     * services were distinct, and presence alone is not proof. 24, 25 and 57 are among them where one of the codes is
     * an evaluation and management service, on whose line they belong; empty where the indicator is 0}
     */
    @JsonProperty("allowedModifiers")
    public List<Modifier> allowedModifiers() {
        return allowedModifiers;
    }

    @Override
    public String toString() {
        return "PtpEdit[columnOne=" + columnOne + ", columnTwo=" + columnTwo + ", indicator=" + indicator
                + ", rationale=" + rationale + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PtpEdit same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(columnOne, columnTwo, indicator, rationale, allowedModifiers);
    }
}
