package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import java.util.List;
import java.util.Objects;

/**
 * What an add-on code needs beside it (RULES §6; NCCI Policy Manual, chapter 1, section R; the denial is verified).
 *
 * @param code the add-on code
 * @param type 1: the primaries are all acceptable ones; 2: the contractor defines them; 3: some are listed, and the
 *     contractor may define more
 * @param primaries the primary codes that the table lists, ascending; empty for type 2
 */
public record AddOnRule(ProcedureCode code, int type, List<ProcedureCode> primaries) {

    /**
     * Checks the type and copies the list.
     *
     * @param code the add-on code
     * @param type 1, 2 or 3
     * @param primaries the primary codes that the table lists, ascending; empty for type 2
     * @throws IllegalArgumentException if the type is not 1, 2 or 3
     */
    public AddOnRule {
        Objects.requireNonNull(code, "code");
        primaries = List.copyOf(primaries);
        if (type < 1 || type > 3) {
            throw new IllegalArgumentException("not a type of add-on code (1, 2, 3): " + type);
        }
    }

    /**
     * Whether the table alone decides that a primary is missing.
     *
     * @return true for type 1
     */
    public boolean isComplete() {
        return type == 1;
    }
}
