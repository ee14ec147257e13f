package io.github.medpay.ncci;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import java.util.List;
import java.util.Objects;

/**
 * A procedure-to-procedure edit in force: of two services to one patient by one provider on one day, column 2 is not
 * paid beside column 1 (RULES §6; NCCI Policy Manual, chapter 1; verified). Edits have a direction.
 *
 * @param columnOne the code that is paid
 * @param columnTwo the code that is denied
 * @param indicator whether a modifier lifts the edit; never {@link ModifierIndicator#NOT_APPLICABLE}
 * @param rationale why the edit exists
 * @param allowedModifiers the modifiers that would lift the edit. Any of them must be true to the record: they say that the
 *     services were distinct, and presence alone is not proof. 24, 25 and 57 are among them where one of the codes is an
 *     evaluation and management service, on whose line they belong; empty where the indicator is 0
 */
public record PtpEdit(
        ProcedureCode columnOne,
        ProcedureCode columnTwo,
        ModifierIndicator indicator,
        PtpRationale rationale,
        List<Modifier> allowedModifiers) {

    /**
     * Checks that nothing is null, and copies the list.
     *
     * @param columnOne the code that is paid
     * @param columnTwo the code that is denied
     * @param indicator whether a modifier lifts the edit
     * @param rationale why the edit exists
     * @param allowedModifiers the modifiers that would lift the edit
     */
    public PtpEdit {
        Objects.requireNonNull(columnOne, "columnOne");
        Objects.requireNonNull(columnTwo, "columnTwo");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(rationale, "rationale");
        allowedModifiers = List.copyOf(allowedModifiers);
    }

    @Override
    public String toString() {
        return "PtpEdit[columnOne=" + columnOne + ", columnTwo=" + columnTwo + ", indicator=" + indicator
                + ", rationale=" + rationale + "]";
    }
}
