package io.github.medpay.insight.documentation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.insight.basis.Basis;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a record lacks. */
@JsonPropertyOrder({"medicare", "payers", "basis"})
public final class DocumentationReport {

    private final List<DocumentationItem> medicare;
    private final List<DocumentationItem> payers;
    private final Basis basis;

    DocumentationReport(List<DocumentationItem> medicare, List<DocumentationItem> payers, Basis basis) {
        this.medicare = List.copyOf(medicare);
        this.payers = List.copyOf(payers);
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    /** {@return what Medicare requires and is missing or does not agree} */
    @JsonProperty("medicare")
    public List<DocumentationItem> medicare() {
        return medicare;
    }

    /** {@return what payers ask for beyond it} */
    @JsonProperty("payers")
    public List<DocumentationItem> payers() {
        return payers;
    }

    /** {@return inputs, formula, assumptions, citations} */
    @JsonProperty("basis")
    public Basis basis() {
        return basis;
    }

    /**
     * Whether nothing is missing that Medicare requires. What was written may still be wrong.
     *
     * @return true if so
     */
    public boolean meetsMedicare() {
        return medicare.isEmpty();
    }

    static DocumentationReport of(List<DocumentationItem> items, Basis basis) {
        return new DocumentationReport(
                items.stream()
                        .filter(item -> item.element().demand() == DocumentationElement.Demand.MEDICARE)
                        .toList(),
                items.stream()
                        .filter(item -> item.element().demand() == DocumentationElement.Demand.PAYERS)
                        .toList(),
                basis);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentationReport same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "DocumentationReport" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(medicare, payers, basis);
    }
}
