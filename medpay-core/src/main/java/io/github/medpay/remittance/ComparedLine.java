package io.github.medpay.remittance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a claim beside what the remittance says of it; several lines where the contractor split or merged them. Amounts
 * are US dollars with two decimals. Immutable.
 */
@JsonPropertyOrder({
    "numbers",
    "id",
    "code",
    "modifiers",
    "date",
    "charge",
    "match",
    "outcome",
    "expectedAllowed",
    "expectedPaid",
    "remittedAllowed",
    "remittedPaid",
    "difference",
    "explanation"
})
public final class ComparedLine {

    private final List<Integer> numbers;
    private final @Nullable String id;
    private final String code;
    private final List<String> modifiers;
    private final @Nullable LocalDate date;
    private final @Nullable BigDecimal charge;
    private final LineMatch match;
    private final LineOutcome outcome;
    private final @Nullable Facts expected;
    private final @Nullable Facts said;
    private final List<RemittanceLine> remitted;
    private final @Nullable Explanation explanation;

    ComparedLine(
            LineContent content,
            MatchedLine matched,
            LineOutcome outcome,
            @Nullable Facts expected,
            @Nullable Facts said,
            @Nullable Explanation explanation) {
        this.numbers = content.numbers();
        this.id = content.id();
        this.code = content.code();
        this.modifiers = content.modifiers();
        this.date = content.date();
        this.charge = content.charge();
        this.match = matched.match();
        this.remitted = matched.lines();
        this.outcome = outcome;
        this.expected = expected;
        this.said = said;
        this.explanation = explanation;
    }

    /**
     * The billed lines, from 1.
     *
     * @return numbers; none for a line that was not billed
     */
    @JsonProperty("numbers")
    public List<Integer> numbers() {
        return numbers;
    }

    /**
     * The control number of the first line.
     *
     * @return as billed or remitted; null without one
     */
    @JsonProperty("id")
    public @Nullable String id() {
        return id;
    }

    /**
     * The procedure.
     *
     * @return as billed; empty for a claim that was paid as a whole, and for what was paid or taken beside its lines
     */
    @JsonProperty("code")
    public String code() {
        return code;
    }

    /**
     * Its modifiers.
     *
     * @return as billed
     */
    @JsonProperty("modifiers")
    public List<String> modifiers() {
        return modifiers;
    }

    /**
     * The first day of service.
     *
     * @return the day; empty where neither says it
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    @JsonProperty("date")
    @Nullable
    String dateText() {
        return date == null ? null : date.toString();
    }

    /**
     * How the lines found each other.
     *
     * @return the match
     */
    @JsonProperty("match")
    public LineMatch match() {
        return match;
    }

    /**
     * How they stand to each other.
     *
     * @return the outcome
     */
    @JsonProperty("outcome")
    public LineOutcome outcome() {
        return outcome;
    }

    /**
     * The charge.
     *
     * @return dollars, as billed; null without one
     */
    @JsonProperty("charge")
    public @Nullable BigDecimal charge() {
        return charge;
    }

    /**
     * The allowed amount that was to be expected.
     *
     * @return dollars; null where there is none
     */
    @JsonProperty("expectedAllowed")
    public @Nullable BigDecimal expectedAllowed() {
        return expected == null ? null : dollars(expected.allowed());
    }

    /**
     * Medicare's payment that was to be expected.
     *
     * @return dollars; 0.00 for a refused line, null where there is no amount
     */
    @JsonProperty("expectedPaid")
    public @Nullable BigDecimal expectedPaid() {
        return expected == null ? null : dollars(expected.paid());
    }

    /**
     * The allowed amount of the remittance.
     *
     * @return dollars; null where it does not say
     */
    @JsonProperty("remittedAllowed")
    public @Nullable BigDecimal remittedAllowed() {
        return said == null ? null : dollars(said.allowed());
    }

    /**
     * What was paid.
     *
     * @return dollars; null for a line that is missing
     */
    @JsonProperty("remittedPaid")
    public @Nullable BigDecimal remittedPaid() {
        return said == null ? null : dollars(said.paid());
    }

    /**
     * What was paid less what was to be expected; what is absent counts as nothing.
     *
     * @return dollars; below zero where less was paid
     */
    @JsonProperty("difference")
    public BigDecimal difference() {
        return Cents.toDollars((said == null ? 0 : said.paid()) - (expected == null ? 0 : expected.paid()));
    }

    /**
     * The lines of the remittance, with their adjustments and remarks. Not a part of the JSON.
     *
     * @return the lines, unmodifiable; none for a line that is missing
     */
    public List<RemittanceLine> remitted() {
        return remitted;
    }

    /**
     * What explains the difference.
     *
     * @return the explanation, {@link DifferenceCause#UNEXPLAINED} among them; empty for a line that is as expected, or that
     *     has nothing to compare
     */
    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    @JsonProperty("explanation")
    @Nullable
    Explanation explanationOrNull() {
        return explanation;
    }

    private static @Nullable BigDecimal dollars(long cents) {
        return cents == Facts.UNKNOWN ? null : Cents.toDollars(cents);
    }

    @Override
    public String toString() {
        return "ComparedLine[" + numbers + " " + code + ", " + outcome + " " + difference()
                + (explanation == null ? "" : ", " + explanation) + "]";
    }
}
