package io.github.medpay.ncci;

import io.github.medpay.code.Modifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What NCCI says about one of the lines given to {@link NcciChecker#check}.
 *
 * @param line index of the line in the list that was checked, or {@link #WHOLE_CLAIM}
 * @param otherLine index of the line that denies this one, or whose edit was lifted; {@link #NO_LINE} where there is none,
 *     or where it is a service billed before
 * @param finding severity, stable code, message and citation
 * @param edit the procedure-to-procedure edit, or null
 * @param limit the medically unlikely edit, or null
 * @param addOn the add-on rule, or null
 * @param certainty which edition spoke; null where none reaches back to the date
 */
public record NcciFinding(
        int line,
        int otherLine,
        Finding finding,
        @Nullable PtpEdit edit,
        @Nullable MueLimit limit,
        @Nullable AddOnRule addOn,
        @Nullable Certainty certainty) {

    /** In place of a line's index: the finding is about the claim. */
    public static final int WHOLE_CLAIM = -1;

    /** In place of another line's index: there is none. */
    public static final int NO_LINE = -1;

    /**
     * Checks what must not be null.
     *
     * @param line index of the line in the list that was checked, or {@link #WHOLE_CLAIM}
     * @param otherLine index of the line that denies this one or whose edit was lifted, or {@link #NO_LINE}
     * @param finding severity, stable code, message and citation
     * @param edit the procedure-to-procedure edit, or null
     * @param limit the medically unlikely edit, or null
     * @param addOn the add-on rule, or null
     * @param certainty which edition spoke; null where none reaches back to the date
     */
    public NcciFinding {
        Objects.requireNonNull(finding, "finding");
    }

    static NcciFinding of(int line, FindingCode code, String message, @Nullable Certainty certainty) {
        return new NcciFinding(line, NO_LINE, Finding.of(code, message), null, null, null, certainty);
    }

    /**
     * The stable name.
     *
     * @return the code of {@link #finding()}
     */
    public FindingCode code() {
        return finding.code();
    }

    /**
     * Whether the line is denied.
     *
     * @return true for procedure-to-procedure denials, units over a limit and missing primaries
     */
    public boolean isDenial() {
        return finding.severity() == Severity.DENIAL;
    }

    /**
     * Whether the denial may be appealed with evidence: units over a clinical benchmark (indicator 3) or over a line's
     * limit (1), not over a policy limit (2).
     *
     * @return true only for denials by a medically unlikely edit
     */
    public boolean isAppealable() {
        return isDenial() && limit != null && limit.isAppealable();
    }

    /**
     * The modifiers that would lift the edit, each only where the record bears it out.
     *
     * @return the modifiers; empty where no edit spoke or none can lift it
     */
    public List<Modifier> allowedModifiers() {
        return edit == null ? List.of() : edit.allowedModifiers();
    }
}
