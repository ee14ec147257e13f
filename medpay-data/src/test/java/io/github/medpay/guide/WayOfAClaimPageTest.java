package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.ReleaseChoice;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/how-a-claim-is-priced.md}. */
class WayOfAClaimPageTest {

    private static final Page PAGE = Page.of("docs/how-a-claim-is-priced.md");

    private final MedPay medPay = MedPay.create();

    @Test
    void the_fee_of_one_unit() {
        FeeSchedule schedule = medPay.feeSchedule(LocalDate.of(2025, 2, 3));
        Fee fee = schedule.fee("97110", schedule.localities().get("02102", "01"), Setting.NON_FACILITY);
        BigDecimal units = fee.breakdown().adjustedUnits(); // 1.14575
        BigDecimal unrounded = fee.breakdown().unrounded(); // 37.061002375
        assertThat(units).isEqualByComparingTo("1.14575");
        assertThat(unrounded).isEqualByComparingTo("37.061002375");
        assertThat(PAGE.text()).contains("| 0.45 | 1.500 | 0.67500 |", "| 0.43 | 1.081 | 0.46483 |");
        assertThat(fee.breakdown().practiceExpense().gpci()).isEqualByComparingTo("1.081");
        assertThat(fee.breakdown().malpractice().product()).isEqualByComparingTo("0.00592");
    }

    @Test
    void the_shares_of_a_line() {
        PricedLine line = medPay.price(Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("97110", 2, "GP"))
                        .withLocality(LocalityKey.of("02102", "01")))
                .lines()
                .get(0);
        assertThat(line.allowed()).isEqualTo("66.60");
        assertThat(line.coinsurance()).isEqualTo("13.32");
        assertThat(line.sequestration()).isEqualTo("1.07");
        assertThat(line.medicarePayment()).isEqualTo("52.21");
    }

    @Test
    void which_table_is_used() {
        FeeSchedules schedules = medPay.feeSchedules();
        ReleaseChoice choice = schedules.get(LocalDate.of(2025, 5, 1));
        String release = choice.schedule().release(); // RVU25A
        String own = choice.ownRelease(); // RVU25B, which is not bundled
        boolean refused = schedules.strict().find(LocalDate.of(2025, 5, 1)).isEmpty(); // true
        assertThat(release).isEqualTo("RVU25A");
        assertThat(own).isEqualTo("RVU25B");
        assertThat(refused).isTrue();
    }
}
