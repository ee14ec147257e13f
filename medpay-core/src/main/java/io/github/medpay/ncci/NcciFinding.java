package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.Modifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What NCCI says about one of the lines given to {@link NcciChecker#check}. */
@JsonPropertyOrder({"line", "otherLine", "finding", "edit", "limit", "addOn", "certainty", "appealable", "denial"})
public final class NcciFinding {

    private final int line;
    private final int otherLine;
    private final Finding finding;
    private final @Nullable PtpEdit edit;
    private final @Nullable MueLimit limit;
    private final @Nullable AddOnRule addOn;
    private final @Nullable Certainty certainty;

    NcciFinding(
            int line,
            int otherLine,
            Finding finding,
            @Nullable PtpEdit edit,
            @Nullable MueLimit limit,
            @Nullable AddOnRule addOn,
            @Nullable Certainty certainty) {
        this.finding = Objects.requireNonNull(finding, "finding");
        this.line = line;
        this.otherLine = otherLine;
        this.edit = edit;
        this.limit = limit;
        this.addOn = addOn;
        this.certainty = certainty;
    }

    /** {@return index of the line in the list that was checked, or {@link #WHOLE_CLAIM}} */
    @JsonProperty("line")
    public int line() {
        return line;
    }

    /**
     * {@return index of the line that denies this one, or whose edit was lifted; {@link #NO_LINE} where there is none, or
     * where it is a service billed before}
     */
    @JsonProperty("otherLine")
    public int otherLine() {
        return otherLine;
    }

    /** {@return severity, stable code, message and citation} */
    @JsonProperty("finding")
    public Finding finding() {
        return finding;
    }

    /** {@return the procedure-to-procedure edit, or null} */
    @JsonProperty("edit")
    public @Nullable PtpEdit edit() {
        return edit;
    }

    /** {@return the medically unlikely edit, or null} */
    @JsonProperty("limit")
    public @Nullable MueLimit limit() {
        return limit;
    }

    /** {@return the add-on rule, or null} */
    @JsonProperty("addOn")
    public @Nullable AddOnRule addOn() {
        return addOn;
    }

    /** {@return which edition was used; null where none reaches back to the date} */
    @JsonProperty("certainty")
    public @Nullable Certainty certainty() {
        return certainty;
    }

    /** In place of a line's index: the finding is about the claim. */
    public static final int WHOLE_CLAIM = -1;

    /** In place of another line's index: there is none. */
    public static final int NO_LINE = -1;

    static NcciFinding of(int line, FindingCode code, Supplier<String> message, @Nullable Certainty certainty) {
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
     * The modifiers that would lift the edit, each only where the record supports it.
     *
     * @return the modifiers; empty where there is no edit, or no modifier can lift it
     */
    public List<Modifier> allowedModifiers() {
        return edit == null ? List.of() : edit.allowedModifiers();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof NcciFinding same
                        && line == same.line
                        && code() == same.code()
                        && values().equals(same.values()));
    }

    @Override
    public int hashCode() {
        return 31 * line + code().hashCode();
    }

    @Override
    public String toString() {
        return "NcciFinding" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(line, otherLine, finding, edit, limit, addOn, certainty);
    }
}
