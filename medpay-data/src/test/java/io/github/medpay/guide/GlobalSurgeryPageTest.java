package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.history.PriorService;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/global-surgery.md}, in Java and in JSON. */
class GlobalSurgeryPageTest {

    private static final Page PAGE = Page.of("docs/global-surgery.md");

    private final ClaimPricer pricer = MedPay.create().pricer();

    @Test
    void a_visit_in_the_global_period_of_a_prior_surgery() {
        Claim visit = Claim.of(LocalDate.of(2025, 2, 20), "11", ClaimLine.of("99213", 1))
                .withHistory(PriorService.of("66984", LocalDate.of(2025, 2, 3), "RT"));
        PricedLine line = pricer.price(visit).lines().get(0);
        Disposition denied = line.disposition(); // DENIED
        String reason = line.findings().get(0).message();
        assertThat(denied).isEqualTo(Disposition.DENIED);
        assertThat(line.findings().get(0).code()).isEqualTo(FindingCode.GLOBAL_PACKAGE_VISIT);
        assertThat(PAGE.blocks("text")).containsExactly(reason + "\n");
        PricedLine unrelated = pricer.price(visit.withLines(ClaimLine.of("99213", 1, "24")))
                .lines()
                .get(0);
        assertThat(unrelated.allowed()).isEqualTo("88.95");
        assertThat(unrelated.findings()).isEmpty();
    }

    @Test
    void the_same_in_json() throws JsonProcessingException {
        Claim claim = new ObjectMapper().readValue(PAGE.blocks("json").get(0), Claim.class);
        PricedLine line = pricer.price(claim).lines().get(0);
        assertThat(line.findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.GLOBAL_PACKAGE_VISIT);
    }
}
