package io.github.medpay.insight.documentation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something missing in a record, or something in it that does not agree. */
@JsonPropertyOrder({"element", "finding"})
public final class DocumentationItem {

    private final DocumentationElement element;
    private final Finding finding;

    DocumentationItem(DocumentationElement element, Finding finding) {
        this.element = Objects.requireNonNull(element, "element");
        this.finding = Objects.requireNonNull(finding, "finding");
    }

    /** {@return what it is about} */
    @JsonProperty("element")
    public DocumentationElement element() {
        return element;
    }

    /** {@return the reason and the citation; no content of the record} */
    @JsonProperty("finding")
    public Finding finding() {
        return finding;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentationItem same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "DocumentationItem" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(element, finding);
    }
}
