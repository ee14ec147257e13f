package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.policy.AdjustmentCause;
import io.github.medpay.policy.AdjustmentCodes;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.DifferenceCause;
import io.github.medpay.remittance.Explanation;
import io.github.medpay.remittance.LineMatch;
import io.github.medpay.remittance.LineOutcome;
import io.github.medpay.remittance.Remittance;
import io.github.medpay.remittance.RemittanceComparison;
import io.github.medpay.remittance.RemittanceLine;
import io.github.medpay.remittance.RemittanceSummary;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/remittance.md}: its examples, and its tables against the policy. */
class RemittancePageTest {

    private static final Page PAGE = Page.of("docs/remittance.md");
    private static final Pattern ROW = Pattern.compile(
            "^\\| `([A-Z0-9_]+)` \\| ([A-Z]+)-([A-Z0-9]+) \\| ([A-Z0-9]*) \\| ([VMKD]) \\| .+ \\|$", Pattern.MULTILINE);

    private final MedPay medPay = MedPay.create();

    @Test
    void a_line_says_why_its_charge_is_not_paid_in_full() {
        PricedLine line = medPay.pricer()
                .price(Claim.of(
                        LocalDate.of(2025, 2, 3),
                        "11",
                        ClaimLine.of("97110", 2, "GP").withCharge(new BigDecimal("120.00"))))
                .lines()
                .get(0);
        List<Adjustment> adjustments = line.adjustments(); // CO-45 62.42, CO-59 6.96, PR-2 10.12, CO-253 0.81
        BigDecimal payment = line.medicarePayment(); // 39.69 = 120.00 - 62.42 - 6.96 - 10.12 - 0.81
        assertThat(adjustments)
                .extracting(Adjustment::toString)
                .containsExactly("CO-45 62.42", "CO-59 6.96", "PR-2 10.12", "CO-253 0.81");
        assertThat(payment).isEqualTo("39.69");
    }

    @Test
    void every_cause_and_finding_stands_there_as_the_policy_has_it() {
        PolicyPeriod policy = medPay.policy().on(LocalDate.of(2025, 2, 3));
        Map<String, String> expected = new TreeMap<>();
        for (AdjustmentCause cause : AdjustmentCause.values()) {
            expected.put(cause.name(), text(policy.adjustment(cause)));
        }
        for (FindingCode finding : FindingCode.values()) {
            policy.adjustment(finding).ifPresent(codes -> expected.put(finding.name(), text(codes)));
        }
        Map<String, String> rows = new TreeMap<>();
        for (MatchResult row : ROW.matcher(PAGE.text()).results().toList()) {
            String codes = row.group(2) + "-" + row.group(3) + (row.group(4).isEmpty() ? "" : " " + row.group(4));
            assertThat(rows.put(row.group(1), codes + ", " + row.group(5))).isNull();
        }
        assertThat(rows).isEqualTo(expected);
    }

    @Test
    void a_remittance_is_compared_and_explained() {
        Claim billed = Claim.of(
                LocalDate.of(2025, 2, 3),
                "11",
                ClaimLine.of("99214", 1, "25").withCharge(new BigDecimal("220.00")),
                ClaimLine.of("20610", 1).withCharge(new BigDecimal("150.00")));
        Remittance remittance = Remittance.of(
                "A1",
                List.of(
                        RemittanceLine.builder("99214", new BigDecimal("220.00"), new BigDecimal("73.54"))
                                .addModifiers("25")
                                .allowed(new BigDecimal("93.80"))
                                .build(),
                        RemittanceLine.builder("20610", new BigDecimal("150.00"), new BigDecimal("34.49"))
                                .allowed(new BigDecimal("43.99"))
                                .build()));
        ComparedClaim compared = RemittanceComparison.of(medPay.pricer()).compare(billed, remittance);
        ComparedLine line = compared.lines().get(0);
        LineOutcome outcome = line.outcome(); // PAID_LESS
        BigDecimal difference = line.difference(); // -24.60
        Explanation why = line.explanation().orElseThrow(); // SETTING -24.60 (facility on every line)
        RemittanceSummary summary = RemittanceSummary.of(List.of(compared));
        assertThat(outcome).isEqualTo(LineOutcome.PAID_LESS);
        assertThat(difference).isEqualTo("-24.60");
        assertThat(why).hasToString("SETTING -24.60 (facility on every line)");
        assertThat(why.alternatives()).isEmpty();
        assertThat(summary.causes()).extracting(row -> row.name()).containsExactly(DifferenceCause.SETTING);
        assertThat(PAGE.text()).contains("// " + why);
        assertThat(compared.lines()).allSatisfy(each -> assertThat(PAGE.text()).contains("\n" + each + "\n"));
    }

    @ParameterizedTest
    @EnumSource(DifferenceCause.class)
    void every_cause_is_explained(DifferenceCause cause) {
        assertThat(PAGE.text()).contains("| `" + cause + "` | ");
    }

    @ParameterizedTest
    @EnumSource(LineOutcome.class)
    void every_outcome_is_explained(LineOutcome outcome) {
        assertThat(PAGE.text()).contains("`" + outcome + "`");
    }

    @ParameterizedTest
    @EnumSource(LineMatch.class)
    void every_match_is_explained(LineMatch match) {
        assertThat(PAGE.text()).contains("`" + match + "`");
    }

    private static String text(AdjustmentCodes codes) {
        return codes + ", " + codes.firmness().tag();
    }
}
