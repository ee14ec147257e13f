package io.github.medpay.ncci;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A claim line as NCCI sees it. One list of lines is one patient and one provider.
 *
 * @param number the line's number, for messages; numbers may repeat
 * @param code what was billed
 * @param modifiers as billed
 * @param units as billed, whole units
 * @param date the date of service
 */
public record NcciLine(int number, ProcedureCode code, List<Modifier> modifiers, int units, LocalDate date) {

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param number the line's number, for messages
     * @param code what was billed
     * @param modifiers as billed
     * @param units as billed, whole units
     * @param date the date of service
     */
    public NcciLine {
        Objects.requireNonNull(code, "code");
        modifiers = List.copyOf(modifiers);
        Objects.requireNonNull(date, "date");
    }

    /**
     * A line from text.
     *
     * @param number for messages
     * @param code five characters
     * @param units whole units
     * @param date the date of service
     * @param modifiers two characters each
     * @return the line
     * @throws IllegalArgumentException if the code or a modifier is not well-formed
     */
    public static NcciLine of(int number, String code, int units, LocalDate date, String... modifiers) {
        Modifier[] list = new Modifier[modifiers.length];
        for (int i = 0; i < list.length; i++) {
            list[i] = Modifier.of(modifiers[i]);
        }
        return new NcciLine(number, ProcedureCode.of(code), List.of(list), units, date);
    }
}
