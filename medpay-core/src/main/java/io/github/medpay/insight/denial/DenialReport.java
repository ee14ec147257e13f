package io.github.medpay.insight.denial;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.insight.InsightFields;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One anonymous denial. It has no field for a patient, a provider, a day or free text, and every field has a fixed form.
 *
 * @param code the procedure code
 * @param modifiers the set of modifiers, no more than a line carries; kept in alphabetical order
 * @param payer the kind of payer
 * @param reason a claim adjustment reason code (CARC), such as {@code 97}, or a remittance advice remark code (RARC), such
 *     as {@code N130}
 * @param month the month of the denial
 * @param appealed whether somebody appealed
 * @param overturned whether the appeal succeeded; never without one
 */
public record DenialReport(
        String code,
        List<String> modifiers,
        PayerKind payer,
        String reason,
        @JsonIgnore YearMonth month,
        boolean appealed,
        boolean overturned) {

    private static final String PROPERTIES = "code, modifiers, payer, reason, month, appealed, overturned";
    private static final Pattern MODIFIER = Pattern.compile("[0-9A-Z]{2}");
    private static final int CENTURY = 20;
    private static final int YEARS_OF_A_CENTURY = 100;
    private static final Pattern CARC = Pattern.compile("[1-9][0-9]{0,2}|[ABDPWY][1-9][0-9]?");
    private static final Pattern RARC = Pattern.compile("(?:M|MA)[1-9][0-9]{0,2}|N[1-9][0-9]{0,3}");

    /** Kinds of payers; never a payer's name. */
    public enum PayerKind {
        /** Medicare Part B. */
        MEDICARE,
        /** Medicare Advantage. */
        MEDICARE_ADVANTAGE,
        /** Medicaid. */
        MEDICAID,
        /** Commercial insurance. */
        COMMERCIAL,
        /** Workers' compensation, automobile and other. */
        OTHER
    }

    /** What became of a denial. */
    public enum Appeal {
        /** Nobody appealed. */
        NOT_APPEALED,
        /** Appealed, and the denial stood or is not decided. */
        NOT_OVERTURNED,
        /** Appealed and overturned. */
        OVERTURNED
    }

    /**
     * Checks every form; the modifiers become a sorted set.
     *
     * @param code the procedure code
     * @param modifiers no more than a line carries; kept as a set in alphabetical order
     * @param payer the kind of payer
     * @param reason a CARC or a RARC
     * @param month the month of the denial
     * @param appealed whether somebody appealed
     * @param overturned whether the appeal succeeded; never without one
     * @throws InsightException if a field is malformed; the message does not repeat the value
     */
    public DenialReport {
        InsightFields.required("code", code);
        if (!ProcedureCode.isBillable(code)) {
            throw new InsightException("code", "is not of the form [0-9A-Z][0-9]{3}[0-9A-Z]");
        }
        InsightFields.required("modifiers", modifiers);
        for (String modifier : modifiers) {
            if (modifier == null || !MODIFIER.matcher(modifier).matches()) {
                throw new InsightException("modifiers", "one is not of the form [0-9A-Z]{2}");
            }
        }
        modifiers = List.copyOf(new TreeSet<>(modifiers));
        InsightFields.required("payer", payer);
        InsightFields.required("reason", reason);
        if (!CARC.matcher(reason).matches() && !RARC.matcher(reason).matches()) {
            throw new InsightException("reason", "is no CARC and no RARC; free text is refused");
        }
        Objects.requireNonNull(month, "month");
        if (month.getYear() / YEARS_OF_A_CENTURY != CENTURY) {
            throw new InsightException("month", "is not of this century");
        }
        if (overturned && !appealed) {
            throw new InsightException("overturned", "stands without an appeal");
        }
    }

    @JsonCreator
    static DenialReport fromJson(
            @JsonProperty("code") @Nullable String code,
            @JsonProperty("modifiers") @Nullable List<String> modifiers,
            @JsonProperty("payer") @Nullable String payer,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("month") @Nullable String month,
            @JsonProperty("appealed") @Nullable Boolean appealed,
            @JsonProperty("overturned") @Nullable Boolean overturned,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        InsightFields.refuseUnknown(unknown, PROPERTIES);
        return new DenialReport(
                InsightFields.required("code", code),
                modifiers == null ? List.of() : modifiers,
                InsightFields.choice("payer", PayerKind.class, InsightFields.required("payer", payer)),
                InsightFields.required("reason", reason),
                month(InsightFields.required("month", month)),
                appealed != null && appealed,
                overturned != null && overturned);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new InsightException("month", "is no month of the form 2025-02");
        }
    }

    @JsonGetter("month")
    String monthText() {
        return month.toString();
    }

    /** What became of it. */
    Appeal appeal() {
        return overturned ? Appeal.OVERTURNED : appealed ? Appeal.NOT_OVERTURNED : Appeal.NOT_APPEALED;
    }

    /** The label of a dimension. */
    String label(DenialDimension dimension) {
        return switch (dimension) {
            case CODE -> code;
            case REASON -> reason;
            case APPEAL -> appeal().name();
            case MONTH -> month.toString();
            case PAYER -> payer.name();
            case MODIFIERS -> String.join(" ", modifiers);
        };
    }
}
