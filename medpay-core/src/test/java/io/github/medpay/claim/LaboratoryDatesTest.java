package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.fixture.ScheduleTables;
import io.github.medpay.fixture.SmallTables;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rate that begins within a quarter pays from its first day on: a line is looked up by its own date. */
class LaboratoryDatesTest {

    private static final MedPay MED_PAY = MedPay.of(new SmallTables(), ScheduleTables.of("CLFS-2026Q2"));

    @ParameterizedTest
    @CsvSource({
        "2026-04-14, UNKNOWN_CODE, , ", // no row of ours has the code yet
        "2026-04-15, PRICED, LABORATORY, 5.00",
        "2026-06-30, PRICED, LABORATORY, 5.00",
    })
    void a_rate_pays_from_its_first_day(
            LocalDate date, Disposition disposition, @Nullable PaymentSchedule schedule, @Nullable String allowed) {
        PricedLine line = MED_PAY.price(Claim.of(date, "11", ClaimLine.of("87998", 1)))
                .lines()
                .get(0);

        assertThat(line.disposition()).isEqualTo(disposition);
        assertThat(line.schedule()).isEqualTo(schedule);
        assertThat(line.allowed() == null ? null : line.allowed().toString()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14, UNKNOWN_CODE", "2026-04-15, PRICED"})
    void a_lines_own_date_outweighs_the_claims(LocalDate date, Disposition disposition) {
        Claim claim = Claim.of(
                LocalDate.of(2026, 5, 4),
                "11",
                ClaimLine.of("87998", 1).withDateOfService(date),
                ClaimLine.of("87998", 1));

        assertThat(MED_PAY.price(claim).lines())
                .extracting(PricedLine::disposition)
                .containsExactly(disposition, Disposition.PRICED);
    }
}
