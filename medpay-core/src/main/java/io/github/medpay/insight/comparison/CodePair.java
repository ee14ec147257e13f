package io.github.medpay.insight.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.PtpEdit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the correct coding edits say of two codes on one day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"first", "second", "status", "edit", "edition"})
public final class CodePair {

    private final ProcedureCode first;
    private final ProcedureCode second;
    private final NcciAnswer.Status status;
    private final @Nullable PtpEdit edit;
    private final @Nullable String edition;

    CodePair(
            ProcedureCode first,
            ProcedureCode second,
            NcciAnswer.Status status,
            @Nullable PtpEdit edit,
            @Nullable String edition) {
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
        this.status = Objects.requireNonNull(status, "status");
        this.edit = edit;
        this.edition = edition;
    }

    /** {@return a code} */
    @JsonProperty("first")
    public ProcedureCode first() {
        return first;
    }

    /** {@return another} */
    @JsonProperty("second")
    public ProcedureCode second() {
        return second;
    }

    /** {@return whether an edit is in force; "unknown" is not "none"} */
    @JsonProperty("status")
    public NcciAnswer.Status status() {
        return status;
    }

    /** {@return which code denies which, and whether a modifier lifts it; null unless found} */
    @JsonProperty("edit")
    public @Nullable PtpEdit edit() {
        return edit;
    }

    /** {@return the edition that was used; null before the first one} */
    @JsonProperty("edition")
    public @Nullable String edition() {
        return edition;
    }

    static CodePair of(ProcedureCode first, ProcedureCode second, NcciAnswer<PtpEdit> answer) {
        return new CodePair(
                first,
                second,
                answer.status(),
                answer.value().orElse(null),
                answer.certainty().map(certainty -> certainty.edition().name()).orElse(null));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodePair same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "CodePair" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(first, second, status, edit, edition);
    }
}
