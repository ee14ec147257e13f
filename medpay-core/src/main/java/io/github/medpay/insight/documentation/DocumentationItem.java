package io.github.medpay.insight.documentation;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.Objects;

/**
 * Something missing in a record, or something in it that does not agree.
 *
 * @param element what it is about
 * @param finding the reason and the citation; no content of the record
 */
public record DocumentationItem(DocumentationElement element, Finding finding) {

    /**
     * Checks that nothing is null.
     *
     * @param element what it is about
     * @param finding the reason and the citation
     */
    public DocumentationItem {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(finding, "finding");
    }

    static DocumentationItem missing(DocumentationElement element, String message) {
        FindingCode code = element.demand() == DocumentationElement.Demand.MEDICARE
                ? FindingCode.DOCUMENTATION_MISSING
                : FindingCode.DOCUMENTATION_ASKED_BY_PAYERS;
        return of(element, code, message);
    }

    static DocumentationItem contradicts(DocumentationElement element, String message) {
        return of(element, FindingCode.DOCUMENTATION_CONTRADICTS, message);
    }

    private static DocumentationItem of(DocumentationElement element, FindingCode code, String message) {
        return new DocumentationItem(element, new Finding(code.severity(), code, message, element.citation()));
    }
}
