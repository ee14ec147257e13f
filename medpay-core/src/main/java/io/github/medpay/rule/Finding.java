package io.github.medpay.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A notice about a claim, a line or a set of services. Immutable and thread-safe.
 *
 * <p>Messages hold codes, modifiers, line numbers, dates, units, minutes and amounts; no identifier of the claim and nothing
 * else that names a patient. A message may be built when it is first read.
 */
@JsonPropertyOrder({"severity", "code", "message", "citation"})
public final class Finding {

    private final Severity severity;
    private final FindingCode code;
    private final String citation;

    /** The message, or what makes it. */
    private final Object source;

    /** The message once it was read; two threads that read first at once make equal texts. */
    private @Nullable String made;

    /**
     * A finding of any severity and citation.
     *
     * @param severity how much it weighs
     * @param code the stable name, for programs
     * @param message one sentence, for people
     * @param citation the rule it rests on
     */
    @JsonCreator
    public Finding(
            @JsonProperty("severity") Severity severity,
            @JsonProperty("code") FindingCode code,
            @JsonProperty("message") String message,
            @JsonProperty("citation") String citation) {
        this(severity, code, citation, (Object) message);
    }

    private Finding(Severity severity, FindingCode code, String citation, Object message) {
        this.severity = Objects.requireNonNull(severity, "severity");
        this.code = Objects.requireNonNull(code, "code");
        this.source = Objects.requireNonNull(message, "message");
        this.citation = Objects.requireNonNull(citation, "citation");
    }

    /**
     * A finding with the severity and citation of its code.
     *
     * @param code the stable name
     * @param message one sentence
     * @return the finding
     */
    public static Finding of(FindingCode code, String message) {
        return new Finding(code.severity(), code, code.citation(), (Object) message);
    }

    /**
     * A finding with the severity and citation of its code, whose message is made when it is first read.
     *
     * @param code the stable name
     * @param message makes one sentence, the same each time; it holds nothing that changes
     * @return the finding
     */
    public static Finding of(FindingCode code, Supplier<String> message) {
        return of(code.severity(), code, message);
    }

    /**
     * A finding of another severity than its code has, whose message is made when it is first read.
     *
     * @param severity how much it weighs
     * @param code the stable name
     * @param message makes one sentence, the same each time; it holds nothing that changes
     * @return the finding
     */
    public static Finding of(Severity severity, FindingCode code, Supplier<String> message) {
        return new Finding(severity, code, code.citation(), (Object) message);
    }

    /** {@return how much it weighs} */
    @JsonProperty("severity")
    public Severity severity() {
        return severity;
    }

    /** {@return the stable name, for programs} */
    @JsonProperty("code")
    public FindingCode code() {
        return code;
    }

    /** {@return one sentence, for people; its wording may change between versions} */
    @JsonProperty("message")
    public String message() {
        if (source instanceof String text) {
            return text;
        }
        String known = made;
        if (known == null) {
            known = Objects.requireNonNull((String) ((Supplier<?>) source).get(), "message");
            made = known;
        }
        return known;
    }

    /** {@return the rule it rests on} */
    @JsonProperty("citation")
    public String citation() {
        return citation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding same
                        && code == same.code
                        && severity == same.severity
                        && citation.equals(same.citation)
                        && message().equals(same.message()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, code, message(), citation);
    }

    @Override
    public String toString() {
        return "Finding" + List.of(severity, code, message(), citation);
    }
}
