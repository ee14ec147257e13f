package io.github.medpay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));

    /** A text of CMS, the law, a page of our own for a decision, or the payer; no paragraph of our design. */
    private static final String SOURCE =
            "(CMS |CPT|Claims Processing Manual ch\\. \\d+|Benefit Policy Manual ch\\. \\d+"
                    + "|NCCI Policy Manual|NCD |MLN Matters |42 CFR \\d|Social Security Act §|payer policy"
                    + "|decision of MedPay: docs/[a-z-]+\\.md)[^|]*";

    @Test
    void everyRuleNamesItsSourceAndItsFirmness() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.citation()).matches(SOURCE);
            assertThat(rule.firmness()).isNotNull();
        });
        assertThat(Rule.FEE.firmness()).isEqualTo(Firmness.VERIFIED);
        assertThat(Rule.THERAPY_MPPR.citation()).isEqualTo("Claims Processing Manual ch. 5 §10.7");
    }

    @Test
    void everyFindingNamesItsSource() {
        assertThat(FindingCode.values())
                .allSatisfy(code -> assertThat(code.citation()).matches(SOURCE));
    }

    /** Only golden cases, and docs/rules.md as their key, name a subject by the number of our rule book. */
    @Test
    void noSourceAndNoPageCitesANumberOfOurs() throws IOException {
        Pattern ours = Pattern.compile("(?:RULES|DESIGN) ?[§0-9][^ )]*");
        List<String> found = new ArrayList<>();
        for (Path file : sourcesAndPages()) {
            ours.matcher(Files.readString(file))
                    .results()
                    .forEach(match -> found.add(ROOT.relativize(file) + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    /** Each module's and example's own sources, the pages in docs but the key, and the pages beside the README. */
    private static List<Path> sourcesAndPages() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("medpay-core/src/main", "medpay-data/src/main", "medpay-bench/src/main", "docs")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(java|md|html|js|policy)"))
                        .filter(file -> !ROOT.relativize(file).toString().matches("(.*[/\\\\])?(target|test)[/\\\\].*"))
                        .filter(file -> !file.endsWith(Path.of("docs", "rules.md")))
                        .forEach(all::add);
            }
        }
        try (Stream<Path> files = Files.list(ROOT)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(all::add);
        }
        assertThat(all).hasSizeGreaterThan(300);
        return all;
    }

    /** RULES §8: form is an error; §1E, §6: what is not paid is a denial. */
    @Test
    void aFindingWeighsWhatItsNameSays() {
        assertThat(severity("CODE_MALFORMED", "UNITS_INVALID", "MODIFIER_CONFLICT", "ZIP_UNKNOWN", "INTERVAL_INVALID"))
                .containsOnly(Severity.ERROR);
        assertThat(severity("STATUS_BUNDLED", "KX_MISSING", "NCCI_PTP_DENIED", "NO_UNIT_EARNED", "LIABILITY_DENIED"))
                .containsOnly(Severity.DENIAL);
        assertThat(severity("SETTING_NOT_APPLICABLE", "MODIFIER_25_NEEDLESS", "ADD_ON_ALONE", "NCCI_UNKNOWN"))
                .containsOnly(Severity.WARNING);
        assertThat(severity("UNITS_TIE", "ZIP_TABLE_DATE", "OPPS_CAP_APPLIED")).containsOnly(Severity.INFO);
    }

    private static List<Severity> severity(String... codes) {
        return Arrays.stream(codes)
                .map(FindingCode::valueOf)
                .map(FindingCode::severity)
                .toList();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void aFindingTakesSeverityAndCitationFromItsName() {
        Finding finding = Finding.of(FindingCode.KX_MISSING, "why");
        assertThat(finding)
                .isEqualTo(
                        new Finding(Severity.DENIAL, FindingCode.KX_MISSING, "why", FindingCode.KX_MISSING.citation()));
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(Severity.INFO, FindingCode.UNITS_TIE, null, ""))
                .withMessage("message");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(null, FindingCode.UNITS_TIE, "", ""))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(Severity.INFO, null, "", ""))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(Severity.INFO, FindingCode.UNITS_TIE, "", null))
                .withMessage("citation");
    }

    @Test
    void theTagsOfTheRuleBookAreVMKAndD() {
        assertThat(Firmness.values()).extracting(Firmness::tag).containsExactly('V', 'M', 'K', 'D');
        assertThat(Firmness.values()).extracting(Firmness::isSoft).containsExactly(false, false, true, true);
    }

    @Test
    void ofTwoConfidencesTheLesserStands() {
        assertThat(Confidence.HIGH.and(Confidence.MEDIUM)).isEqualTo(Confidence.MEDIUM);
        assertThat(Confidence.LOW.and(Confidence.MEDIUM)).isEqualTo(Confidence.LOW);
        assertThat(Confidence.HIGH.and(Confidence.HIGH)).isEqualTo(Confidence.HIGH);
    }
}
