package io.github.medpay.insight.documentation;

import io.github.medpay.insight.basis.Basis;
import java.util.List;
import java.util.Objects;

/**
 * What a record lacks.
 *
 * @param medicare what Medicare requires and is missing or does not agree
 * @param payers what payers ask for beyond it
 * @param basis inputs, formula, assumptions, citations
 */
public record DocumentationReport(List<DocumentationItem> medicare, List<DocumentationItem> payers, Basis basis) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param medicare what Medicare requires and is missing or does not agree
     * @param payers what payers ask for beyond it
     * @param basis inputs, formula, assumptions, citations
     */
    public DocumentationReport {
        medicare = List.copyOf(medicare);
        payers = List.copyOf(payers);
        Objects.requireNonNull(basis, "basis");
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
}
