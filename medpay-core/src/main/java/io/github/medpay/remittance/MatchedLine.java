package io.github.medpay.remittance;

import java.util.List;

/**
 * Billed lines and the remittance's lines that belong to them: one to one, or several where the contractor split or merged.
 *
 * @param numbers of the billed lines, from 1; none for a line that was not billed
 * @param lines of the remittance; none for a line that is missing
 * @param match how they found each other
 */
record MatchedLine(List<Integer> numbers, List<RemittanceLine> lines, LineMatch match) {

    MatchedLine {
        numbers = List.copyOf(numbers);
        lines = List.copyOf(lines);
    }
}
