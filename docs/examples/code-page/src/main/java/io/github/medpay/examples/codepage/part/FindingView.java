package io.github.medpay.examples.codepage.part;

import io.github.medpay.rule.Finding;
import java.util.Collection;
import java.util.List;

/**
 * Something that must be said.
 *
 * @param severity in words
 * @param style class of the style sheet
 * @param code the stable name
 * @param message one sentence
 * @param citation the rule
 */
public record FindingView(String severity, String style, String code, String message, String citation) {

    /**
     * Findings in words, each once.
     *
     * @param findings in order
     * @return as many, or fewer
     */
    public static List<FindingView> of(Collection<Finding> findings) {
        return findings.stream().distinct().map(FindingView::of).toList();
    }

    private static FindingView of(Finding finding) {
        return new FindingView(
                Words.title(finding.severity()),
                Words.style(finding.severity()),
                finding.code().name(),
                finding.message(),
                finding.citation());
    }
}
