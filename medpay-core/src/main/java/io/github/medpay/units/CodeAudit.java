package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Billed and earned units of one code. */
@JsonPropertyOrder({"code", "earned", "least", "most", "billed"})
public final class CodeAudit {

    private final ProcedureCode code;
    private final int earned;
    private final int least;
    private final int most;
    private final int billed;

    CodeAudit(ProcedureCode code, int earned, int least, int most, int billed) {
        this.code = Objects.requireNonNull(code, "code");
        this.earned = earned;
        this.least = least;
        this.most = most;
        this.billed = billed;
    }

    /** {@return the procedure code} */
    @JsonProperty("code")
    public ProcedureCode code() {
        return code;
    }

    /** {@return the units of the calculation} */
    @JsonProperty("earned")
    public int earned() {
        return earned;
    }

    /** {@return the fewest units that an acceptable choice in a tie gives; without a tie {@code earned}} */
    @JsonProperty("least")
    public int least() {
        return least;
    }

    /** {@return the most units that an acceptable choice in a tie gives; without a tie {@code earned}} */
    @JsonProperty("most")
    public int most() {
        return most;
    }

    /** {@return the units that were billed, 0 or more} */
    @JsonProperty("billed")
    public int billed() {
        return billed;
    }

    /**
     * How many units too many or too few.
     *
     * @return above 0 for units too many, below 0 for units too few, 0 for exact
     */
    public int difference() {
        return billed > most ? billed - most : Math.min(0, billed - least);
    }

    /**
     * The verdict on this code alone.
     *
     * @return exact, under or over
     */
    public BilledVerdict verdict() {
        int difference = difference();
        return difference == 0 ? BilledVerdict.EXACT : difference > 0 ? BilledVerdict.OVER : BilledVerdict.UNDER;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeAudit same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "CodeAudit" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(code, earned, least, most, billed);
    }
}
