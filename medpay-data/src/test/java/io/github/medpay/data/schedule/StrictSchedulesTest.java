package io.github.medpay.data.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter that is not bundled: another of the year answers and says so, or a strict pricer refuses (DESIGN §9). */
class StrictSchedulesTest {

    private static final MedPay MED_PAY = MedPay.create();

    /** RVU26C is August's own release; the newest files are ASP-2026Q1 and CLFS-2026Q2. */
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 3);

    private static PricedLine strict(LocalDate date, String code, String... modifiers) {
        PricedClaim priced = MED_PAY.pricer().strict().price(Claim.of(date, "11", ClaimLine.of(code, 1, modifiers)));
        assertThat(priced.findings()).extracting(Finding::code).doesNotContain(FindingCode.SCHEDULE_FILE_NOT_BUNDLED);
        return priced.lines().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "J3301, no file ASP-2026Q3 for 2026-08-03; at hand: ASP-2026Q1",
        "90662, no file ASP-2026Q3 for 2026-08-03; at hand: ASP-2026Q1",
        "J9999, no file ASP-2026Q3 for 2026-08-03; at hand: ASP-2026Q1", // in no file: nor does it tell of its own
        // quarter
        "36415, no file CLFS-2026Q3 for 2026-08-03; at hand: CLFS-2026Q2",
    })
    void a_strict_pricer_refuses_a_quarter_that_is_not_at_hand(String code, String message) {
        PricedLine line = strict(AUGUST, code);

        assertThat(line.disposition()).isEqualTo(Disposition.INVALID);
        assertThat(line.fee()).isNull();
        assertThat(line.allowed()).isNull();
        assertThat(line.medicarePayment()).isNull();
        assertThat(line.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.SCHEDULE_FILE_MISSING);
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    /** Invalid outweighs every other reason (RULES §10). */
    @Test
    void what_is_refused_for_want_of_a_file_is_not_denied_for_something_else() {
        assertThat(strict(AUGUST, "J3301", "GY").disposition()).isEqualTo(Disposition.INVALID);
        assertThat(strict(AUGUST, "J3301", "PA").disposition()).isEqualTo(Disposition.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-03, 99213, PRICED", // its own release
        "2025-02-03, J3301, PRICED", // its own quarter
        "2026-08-03, K0001, OTHER_SCHEDULE", // the list of indicators holds for every date
    })
    void what_has_its_own_table_is_answered(LocalDate date, String code, Disposition disposition) {
        assertThat(strict(date, code).disposition()).isEqualTo(disposition);
    }

    @ParameterizedTest
    @CsvSource({
        "J3301, PRICED, ASP-2026Q3 is not at hand; priced with ASP-2026Q1 from 2026-01-01",
        "J9999, CONTRACTOR_PRICED, ASP-2026Q3 is not at hand; priced with ASP-2026Q1 from 2026-01-01",
        "36415, PRICED, CLFS-2026Q3 is not at hand; priced with CLFS-2026Q2 from 2026-04-01",
    })
    void without_strictness_the_neighbour_answers_and_the_claim_says_so(
            String code, Disposition disposition, String message) {
        PricedClaim priced = MED_PAY.price(Claim.of(AUGUST, "11", ClaimLine.of(code, 1)));

        assertThat(priced.lines().get(0).disposition()).isEqualTo(disposition);
        assertThat(priced.findings())
                .filteredOn(finding -> finding.code() == FindingCode.SCHEDULE_FILE_NOT_BUNDLED)
                .extracting(Finding::message)
                .containsExactly(message);
    }
}
