package io.github.medpay.insight.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.PtpEdit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the correct coding edits say of two codes on one day.
 *
 * @param first a code
 * @param second another
 * @param status whether an edit is in force; "unknown" is not "none"
 * @param edit which code denies which, and whether a modifier lifts it; null unless found
 * @param edition the edition that spoke; null before the first one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodePair(
        ProcedureCode first,
        ProcedureCode second,
        NcciAnswer.Status status,
        @Nullable PtpEdit edit,
        @Nullable String edition) {

    /**
     * Checks what must not be null.
     *
     * @param first a code
     * @param second another
     * @param status whether an edit is in force
     * @param edit which code denies which, and whether a modifier lifts it; null unless found
     * @param edition the edition that spoke; null before the first one
     */
    public CodePair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(status, "status");
    }

    static CodePair of(ProcedureCode first, ProcedureCode second, NcciAnswer<PtpEdit> answer) {
        return new CodePair(
                first,
                second,
                answer.status(),
                answer.value().orElse(null),
                answer.certainty().map(certainty -> certainty.edition().name()).orElse(null));
    }
}
