package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/findings.md}: its example, and its tables against the code. */
class FindingsPageTest {

    private static final Page PAGE = Page.of("docs/findings.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z0-9_]+)` \\| ([A-Z]+) \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE);

    private final MedPay medPay = MedPay.create();

    @Test
    void a_finding_has_a_code_a_severity_and_a_citation() {
        PricedClaim priced = medPay.pricer()
                .withoutNcci()
                .price(Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("97110", 1, "GP", "GO")));
        Finding finding = priced.lines().get(0).findings().get(0);
        FindingCode code = finding.code(); // MODIFIER_CONFLICT
        Severity severity = finding.severity(); // ERROR
        String citation = finding.citation(); // decision of MedPay: docs/interpretation.md
        assertThat(code).isEqualTo(FindingCode.MODIFIER_CONFLICT);
        assertThat(severity).isEqualTo(Severity.ERROR);
        assertThat(citation).isEqualTo("decision of MedPay: docs/interpretation.md");
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_stands_once_with_its_severity_and_citation(FindingCode code) {
        List<String> rows = ROW.matcher(PAGE.text())
                .results()
                .filter(row -> row.group(1).equals(code.name()))
                .map(row -> row.group(2) + ": " + row.group(4))
                .toList();
        assertThat(rows).containsExactly(code.severity() + ": " + code.citation());
    }

    @Test
    void no_other_code_stands_there() {
        assertThat(ROW.matcher(PAGE.text()).results()).hasSize(FindingCode.values().length);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void every_severity_is_explained(Severity severity) {
        assertThat(PAGE.text()).contains("| `" + severity + "` | ");
    }
}
