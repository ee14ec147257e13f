package io.github.medpay.examples.codepage.ask;

import io.github.medpay.fee.FeeSchedules;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which codes are compared.
 *
 * @param circumstances when, where and by whom
 * @param codes none, as before anything is asked, or two to five
 * @param moved minutes that move from one code to another
 */
public record ComparisonQuestion(Circumstances circumstances, List<String> codes, int moved) {

    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int MOST_MINUTES = 120;
    private static final int QUARTER = 15;

    /**
     * Reads the question.
     *
     * @param schedules releases and ZIP codes
     * @param given names and values of the request
     * @return the question
     * @throws BadQuestionException if a parameter is out of bounds
     * @throws UnknownCodeException if the release of the date does not hold a code
     */
    public static ComparisonQuestion read(FeeSchedules schedules, Map<String, List<String>> given) {
        Set<String> names = new HashSet<>(CircumstancesReader.NAMES);
        names.addAll(Set.of("codes", "moved"));
        Parameters parameters = Parameters.of(given, names);
        Circumstances when = new CircumstancesReader(schedules).read(parameters);
        List<String> codes =
                parameters.text("codes").map(ComparisonQuestion::codes).orElse(List.of());
        codes.forEach(code -> KnownCodes.entry(when.schedule(), KnownCodes.wellFormed(code)));
        return new ComparisonQuestion(when, codes, parameters.number("moved", 1, MOST_MINUTES, QUARTER));
    }

    private static List<String> codes(String text) {
        List<String> codes = Arrays.stream(text.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> KnownCodes.wellFormed(code).value())
                .toList();
        if (codes.size() > MOST || Set.copyOf(codes).size() < codes.size()) {
            throw new BadQuestionException("codes must be two to five codes, each once.");
        }
        return codes;
    }

    /**
     * Whether there is something to compare.
     *
     * @return true for two codes or more
     */
    public boolean isComparison() {
        return codes.size() >= FEWEST;
    }
}
