package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an add-on code needs beside it (NCCI Policy Manual, chapter 1, section R; the denial is verified). */
@JsonPropertyOrder({"code", "type", "primaries", "complete"})
public final class AddOnRule {

    private final ProcedureCode code;
    private final int type;
    private final List<ProcedureCode> primaries;

    AddOnRule(ProcedureCode code, int type, List<ProcedureCode> primaries) {
        this.code = Objects.requireNonNull(code, "code");
        this.primaries = List.copyOf(primaries);
        if (type < 1 || type > 3) {
            throw new IllegalArgumentException("not a type of add-on code (1, 2, 3): " + type);
        }
        this.type = type;
    }

    /** {@return the add-on code} */
    @JsonProperty("code")
    public ProcedureCode code() {
        return code;
    }

    /**
     * {@return 1: the primaries are all acceptable ones; 2: the contractor defines them; 3: some are listed, and the
     * contractor may define more}
     */
    @JsonProperty("type")
    public int type() {
        return type;
    }

    /** {@return the primary codes that the table lists, ascending; empty for type 2} */
    @JsonProperty("primaries")
    public List<ProcedureCode> primaries() {
        return primaries;
    }

    /**
     * Whether the table alone decides that a primary is missing.
     *
     * @return true for type 1
     */
    public boolean isComplete() {
        return type == 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddOnRule same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "AddOnRule" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(code, type, primaries);
    }
}
