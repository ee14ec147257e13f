package io.github.medpay.examples.codepage.ask;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.StatusCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of one code is asked.
 *
 * @param parameters as they came, for links
 * @param circumstances when, where and by whom
 * @param code the code
 * @param entry the code's row in the physician fee schedule; null where the release has none
 * @param modifiers those that are switched on
 * @param units of the line, or minutes of an anesthesia line
 * @param minutes of the unit calculator, the code's own first
 * @param edits which edits are listed
 * @param visits visits a week
 * @param weeks weeks of the year
 */
public record CodeQuestion(
        Parameters parameters,
        Circumstances circumstances,
        ProcedureCode code,
        @Nullable FeeScheduleEntry entry,
        List<String> modifiers,
        int units,
        List<TreatmentMinutes> minutes,
        EditSearch edits,
        int visits,
        int weeks) {

    /** Copies the lists. */
    public CodeQuestion {
        modifiers = List.copyOf(modifiers);
        minutes = List.copyOf(minutes);
    }

    /**
     * Whether the line counts minutes of anesthesia and no units.
     *
     * @return true for status J
     */
    public boolean isAnesthesia() {
        return entry != null && entry.status() == StatusCode.ANESTHESIA;
    }

    /**
     * Whether the multiple procedure reduction of therapy holds for the code.
     *
     * @return true for indicator 5
     */
    public boolean isTherapy() {
        return entry != null && entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY;
    }

    /**
     * A claim of one line with the code, its units and these modifiers.
     *
     * @param chosen modifiers of the line
     * @return the claim
     */
    public Claim claim(List<String> chosen) {
        ClaimLine line = ClaimLine.builder(code().value())
                .addAllModifiers(chosen)
                .units(isAnesthesia() ? null : BigDecimal.valueOf(units))
                .minutes(isAnesthesia() ? Minutes.of(units) : null)
                .build();
        return circumstances.claim(List.of(line));
    }
}
