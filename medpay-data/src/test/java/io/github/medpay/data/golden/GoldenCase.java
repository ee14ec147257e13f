package io.github.medpay.data.golden;

import java.util.List;

/**
 * A case of a golden file.
 *
 * @param id its name, unique in all files
 * @param says one sentence of the rule book
 * @param cites where the sentence stands
 * @param sums the arithmetic behind the expected amounts: {@code expression = result}, or a remark without a result
 * @param ncci whether correct coding edits are on
 * @param claim the claim, as JSON
 * @param expected what is expected of lines, totals and claim, or the error
 */
record GoldenCase(
        String id,
        String says,
        String cites,
        List<String> sums,
        boolean ncci,
        String claim,
        List<Expectation> expected) {

    GoldenCase {
        sums = List.copyOf(sums);
        expected = List.copyOf(expected);
    }

    /** The name that a test report shows. */
    @Override
    public String toString() {
        return id + ": " + says;
    }
}
