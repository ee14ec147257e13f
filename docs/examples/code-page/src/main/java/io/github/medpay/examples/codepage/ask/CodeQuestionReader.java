package io.github.medpay.examples.codepage.ask;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.StatusCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the page of one code is asked. */
public final class CodeQuestionReader {

    private static final Set<String> NAMES = names();
    private static final int MOST_MODIFIERS = 8;
    private static final int MOST_UNITS = 999;
    private static final int ROWS = 4;
    private static final int MINUTES_OF_DAY = 1440;
    private static final int MOST_PAGES = 9_999;
    private static final int MOST_VISITS = 1_000;
    private static final int MOST_WEEKS = 53;
    private static final int USUAL_MINUTES = 30;
    private static final int USUAL_ANESTHESIA_MINUTES = 60;

    private final CircumstancesReader circumstances;
    private final ClaimPricer pricer;

    /**
     * Over the tables of this pricer.
     *
     * @param pricer knows which codes there are, whatever schedule pays them
     */
    public CodeQuestionReader(ClaimPricer pricer) {
        this.pricer = pricer;
        this.circumstances = new CircumstancesReader(pricer.schedules());
    }

    /**
     * Reads the question.
     *
     * @param code the code
     * @param given names and values of the request
     * @return the question
     * @throws BadQuestionException if a parameter is out of bounds
     * @throws UnknownCodeException if no table of the date holds the code
     */
    public CodeQuestion read(ProcedureCode code, Map<String, List<String>> given) {
        Parameters parameters = Parameters.of(given, NAMES);
        Circumstances when = circumstances.read(parameters);
        FeeScheduleEntry entry = entry(when, code);
        return new CodeQuestion(
                parameters,
                when,
                code,
                entry,
                modifiers(parameters, entry),
                units(parameters, entry),
                minutes(parameters, code),
                new EditSearch(editText(parameters), parameters.number("page", 1, MOST_PAGES, 1)),
                parameters.number("visits", 0, MOST_VISITS, 40),
                parameters.number("weeks", 0, MOST_WEEKS, 50));
    }

    /** Null for a code without a row that another schedule pays, as the pricer says. */
    private @Nullable FeeScheduleEntry entry(Circumstances when, ProcedureCode code) {
        Claim claim = when.claim(List.of(ClaimLine.of(code.value(), 1)));
        boolean elsewhere = when.schedule().rowsOf(code).isEmpty()
                && pricer.price(claim).lines().get(0).disposition() != Disposition.UNKNOWN_CODE;
        return elsewhere ? null : KnownCodes.entry(when.schedule(), code);
    }

    /** A therapy service never stands without a plan of care: before anything is chosen, GP is. */
    private static List<String> modifiers(Parameters parameters, @Nullable FeeScheduleEntry entry) {
        List<String> chosen = parameters.texts("modifier", MOST_MODIFIERS).stream()
                .map(text -> text.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        for (String modifier : chosen) {
            if (!Modifier.isWellFormed(modifier)) {
                throw new BadQuestionException("modifier must be two characters 0-9 A-Z, such as GP.");
            }
        }
        boolean untouched = chosen.isEmpty() && !parameters.has("chosen");
        return untouched && entry != null && entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY
                ? List.of("GP")
                : chosen;
    }

    private static int units(Parameters parameters, @Nullable FeeScheduleEntry entry) {
        return entry != null && entry.status() == StatusCode.ANESTHESIA
                ? parameters.number("units", 1, MINUTES_OF_DAY, USUAL_ANESTHESIA_MINUTES)
                : parameters.number("units", 1, MOST_UNITS, 1);
    }

    private static List<TreatmentMinutes> minutes(Parameters parameters, ProcedureCode own) {
        List<TreatmentMinutes> rows = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            String code = row == 1
                    ? own.value()
                    : parameters
                            .text("code" + row)
                            .map(text -> KnownCodes.wellFormed(text).value())
                            .orElse("");
            rows.add(new TreatmentMinutes(
                    row,
                    code,
                    parameters.number("min" + row, 0, MINUTES_OF_DAY, row == 1 ? USUAL_MINUTES : 0),
                    parameters.number("asst" + row, 0, MINUTES_OF_DAY, 0)));
        }
        return rows;
    }

    private static String editText(Parameters parameters) {
        String text = parameters.text("edit").orElse("").toUpperCase(Locale.ROOT);
        if (!text.matches("[0-9A-Z]{0,5}")) {
            throw new BadQuestionException("edit must be the beginning of a code: up to five digits and letters.");
        }
        return text;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(CircumstancesReader.NAMES);
        names.addAll(Set.of("modifier", "chosen", "units", "edit", "page", "visits", "weeks"));
        for (int row = 1; row <= ROWS; row++) {
            names.addAll(Set.of("min" + row, "asst" + row));
        }
        for (int row = 2; row <= ROWS; row++) {
            names.add("code" + row);
        }
        return Set.copyOf(names);
    }
}
