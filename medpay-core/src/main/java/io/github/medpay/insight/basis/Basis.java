package io.github.medpay.insight.basis;

import io.github.medpay.rule.Firmness;
import java.util.List;
import java.util.Objects;

/**
 * How an answer was reached, for a reader who asks "how do you get this".
 *
 * @param inputs what was asked, and the numbers that went in
 * @param formula how the answer follows from the inputs
 * @param assumptions what must hold for the answer to hold
 * @param citations the rules, each with the text of CMS behind it
 * @param firmness the softest of the rules
 */
public record Basis(
        List<Input> inputs, String formula, List<String> assumptions, List<String> citations, Firmness firmness) {

    /**
     * One input.
     *
     * @param name what it is
     * @param value its value, as text
     */
    public record Input(String name, String value) {

        /**
         * Checks that nothing is null.
         *
         * @param name what it is
         * @param value its value, as text
         */
        public Input {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        /**
         * An input whose value is written as its text.
         *
         * @param name what it is
         * @param value its value
         * @return the input
         */
        public static Input of(String name, Object value) {
            return new Input(name, value.toString());
        }
    }

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param inputs what was asked, and the numbers that went in
     * @param formula how the answer follows from the inputs
     * @param assumptions what must hold for the answer to hold
     * @param citations the rules, each with the text of CMS behind it
     * @param firmness the softest of the rules
     */
    public Basis {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(formula, "formula");
        assumptions = List.copyOf(assumptions);
        citations = List.copyOf(citations);
        Objects.requireNonNull(firmness, "firmness");
    }
}
