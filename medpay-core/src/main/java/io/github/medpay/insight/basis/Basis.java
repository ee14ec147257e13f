package io.github.medpay.insight.basis;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.rule.Firmness;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an answer was reached, for a reader who asks "how do you get this". */
@JsonPropertyOrder({"inputs", "formula", "assumptions", "citations", "firmness"})
public final class Basis {

    private final List<Input> inputs;
    private final String formula;
    private final List<String> assumptions;
    private final List<String> citations;
    private final Firmness firmness;

    /**
     * Copies the lists.
     *
     * @param inputs what was asked, and the numbers that went in
     * @param formula how the answer follows from the inputs
     * @param assumptions what was taken for granted
     * @param citations the rules behind it
     * @param firmness of the weakest rule
     */
    public Basis(
            List<Input> inputs, String formula, List<String> assumptions, List<String> citations, Firmness firmness) {
        this.inputs = List.copyOf(inputs);
        this.formula = Objects.requireNonNull(formula, "formula");
        this.assumptions = List.copyOf(assumptions);
        this.citations = List.copyOf(citations);
        this.firmness = Objects.requireNonNull(firmness, "firmness");
    }

    /** {@return what was asked, and the numbers that went in} */
    @JsonProperty("inputs")
    public List<Input> inputs() {
        return inputs;
    }

    /** {@return how the answer follows from the inputs} */
    @JsonProperty("formula")
    public String formula() {
        return formula;
    }

    /** {@return what must hold for the answer to hold} */
    @JsonProperty("assumptions")
    public List<String> assumptions() {
        return assumptions;
    }

    /** {@return the rules, each with the text of CMS behind it} */
    @JsonProperty("citations")
    public List<String> citations() {
        return citations;
    }

    /** {@return the softest of the rules} */
    @JsonProperty("firmness")
    public Firmness firmness() {
        return firmness;
    }

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Basis same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Basis" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(inputs, formula, assumptions, citations, firmness);
    }
}
