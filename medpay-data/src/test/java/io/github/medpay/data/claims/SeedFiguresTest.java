package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimBuilder;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.PricedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Figures that circulate, and what they are by the rules of CMS (RULES §7). */
class SeedFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    @Test
    void anExtraUnitOf97110IsASecondUnitAndWorthNoMoreThan2183() {
        // (.45 + .43/2 + .01) × 32.3465 = 21.83; not 28.79
        BigDecimal one = allowed(line(ClaimLine.of("97110", 1, "GP")));
        BigDecimal two = allowed(line(ClaimLine.of("97110", 2, "GP")));
        assertThat(one).isEqualByComparingTo("28.79");
        assertThat(two.subtract(one)).isEqualByComparingTo("21.83");
    }

    @Test
    void assistantModifierOnOneUnitCosts345OfMedicaresShare() {
        // 28.79 − 5.76 = 23.03; 23.03 × .85 = 19.58; 23.03 − 19.58 = 3.45; not 15 % of 28.79 = 4.32
        BigDecimal plain = payment(ClaimLine.of("97110", 1, "GP"));
        BigDecimal assistant = payment(ClaimLine.of("97110", 1, "GP", "CQ"));
        assertThat(plain).isEqualByComparingTo("23.03");
        assertThat(plain.subtract(assistant)).isEqualByComparingTo("3.45");
    }

    @Test
    void fortyVisitsAWeekForAYearAre5988320() {
        // 28.79 × 40 × 52 = 59,883.20; not 59,867
        BigDecimal visit = allowed(line(ClaimLine.of("97110", 1, "GP")));
        assertThat(visit.multiply(BigDecimal.valueOf(40 * 52))).isEqualByComparingTo("59883.20");
    }

    @Test
    void twentyThreeMinutesAreTwoUnitsOnlyWhereItIsTheSoleTimedCode() {
        // 23 + 22 = 45 minutes: 3 units; 23 = 15 + 8, 22 = 15 + 7: the third is of the 23 minutes
        assertThat(lines(minutes("97110", 23))).extracting(PricedLine::units).containsExactly(BigDecimal.valueOf(2));
        // 23 + 29 = 52 minutes: 3 units; 29 = 15 + 14 has the third, and 23 minutes are 1
        assertThat(lines(minutes("97110", 23), minutes("97140", 29)))
                .extracting(PricedLine::units)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2));
    }

    @Test
    void anEvaluationNeedsNoModifier25BesideTreatment() {
        List<PricedLine> day = Tables.WITH_NCCI
                .price(claim(ClaimLine.of("97161", 1, "GP"), ClaimLine.of("97110", 1, "GP"))
                        .build())
                .lines();
        assertThat(day).allSatisfy(line -> assertThat(line.disposition().name()).isEqualTo("PRICED"));
    }

    private static ClaimLine minutes(String code, int minutes) {
        return ClaimLine.builder(code)
                .addModifiers("GP")
                .minutes(Minutes.of(minutes))
                .build();
    }

    private static ClaimBuilder claim(ClaimLine... lines) {
        return Claim.builder()
                .dateOfService(DAY)
                .placeOfService("11")
                .sequestration(false)
                .addLines(lines);
    }

    private static List<PricedLine> lines(ClaimLine... lines) {
        return Tables.WITHOUT_NCCI.price(claim(lines).build()).lines();
    }

    private static PricedLine line(ClaimLine line) {
        return lines(line).get(0);
    }

    private static BigDecimal allowed(PricedLine line) {
        return Objects.requireNonNull(line.allowed());
    }

    private static BigDecimal payment(ClaimLine line) {
        return Objects.requireNonNull(line(line).medicarePayment());
    }
}
