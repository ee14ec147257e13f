package io.github.medpay.internal.modifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.fixture.Small;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a line says it came to its amount. The amounts are those of RULES §9. */
class StepsTest {

    private static List<String> steps(int line, String place, ClaimLine... lines) {
        PricedLine priced = ClaimPricer.of(Small.schedules())
                .price(Claim.of(LocalDate.of(2025, 2, 3), place, lines))
                .lines()
                .get(line);
        return priced.trace().stream()
                .map(step -> step.rule() + " " + step.result().toPlainString() + ": " + step.detail())
                .toList();
    }

    private static ClaimLine line(String code, int units, String... modifiers) {
        return ClaimLine.of(code, units, modifiers);
    }

    @Test
    void therapyUnitsSayWhichIsPaidInFull() {
        assertThat(steps(0, "11", line("97110", 2, "GP")))
                .containsExactly(
                        "FEE 28.79: one unit, non-facility",
                        "THERAPY_MPPR 50.62: one unit in full, one with its practice expense reduced");
        assertThat(steps(0, "11", line("97110", 4, "GP")))
                .last()
                .isEqualTo("THERAPY_MPPR 94.28: one unit in full, the others with their practice expense reduced");
        assertThat(steps(1, "11", line("97161", 1, "GP"), line("97110", 1, "GP")))
                .last()
                .isEqualTo("THERAPY_MPPR 21.83: practice expense reduced: another unit of the day has more");
        assertThat(steps(1, "11", line("97161", 1, "GP"), line("97110", 2, "GP")))
                .last()
                .isEqualTo("THERAPY_MPPR 43.66: practice expense reduced on every unit: another unit of the day has"
                        + " more");
        assertThat(steps(1, "11", line("97110", 1, "GP", "LT"), line("97110", 1, "GP", "RT")))
                .last()
                .isEqualTo("BILATERAL 0.00: second side of a pair of lines");
    }

    @Test
    void surgerySaysSidesUnitsFamilyAndRank() {
        assertThat(steps(1, "22", line("61154", 1, "LT"), line("61154", 1, "RT")))
                .containsExactly(
                        "FEE 1271.54: one unit, facility",
                        "BILATERAL 635.77: second side: 1.5 less the single fee on the first line");
        assertThat(steps(0, "22", line("61154", 1, "LT"), line("61154", 1, "RT")))
                .containsExactly("FEE 1271.54: one unit, facility");
        assertThat(steps(0, "22", line("61154", 1, "50")))
                .containsExactly("FEE 1271.54: one unit, facility", "BILATERAL 1907.31: both sides");
        assertThat(steps(0, "22", line("46250", 2)))
                .containsExactly(
                        "FEE 315.70: one unit, facility", "UNITS 631.40: × 2", "SURGERY_RANKING 473.55: rank 1 of 2");
        assertThat(steps(1, "22", line("46250", 1), line("45385", 1)))
                .containsExactly("FEE 242.92: one unit, facility", "SURGERY_RANKING 121.46: rank 2 of 2");
        assertThat(steps(1, "22", line("45385", 1), line("45380", 1), line("46250", 1)))
                .containsExactly(
                        "FEE 192.79: one unit, facility",
                        "ENDOSCOPY 15.53: less the fee of the family's base",
                        "SURGERY_RANKING 7.765: rank 2 of 2",
                        "ALLOWED 7.77: rounded once, half up");
        assertThat(steps(1, "22", line("45385", 1), line("45378", 1)))
                .containsExactly("FEE 177.26: one unit, facility", "NOT_PAID 0.00: BUNDLED");
    }

    @Test
    void imagingSaysPartsEquipmentAndSides() {
        assertThat(steps(0, "11", line("70551", 1), line("72148", 1)))
                .containsExactly(
                        "FEE 193.43: one unit, non-facility",
                        "IMAGING_MPPR 190.066: a technical or professional part that is not the first of the day is"
                                + " reduced",
                        "ALLOWED 190.07: rounded once, half up");
        assertThat(steps(0, "11", line("71046", 1, "FX")))
                .containsExactly(
                        "FEE 32.67: one unit, non-facility",
                        "FILM_XRAY 28.142: technical part × 0.8",
                        "ALLOWED 28.14: rounded once, half up");
        assertThat(steps(0, "11", line("71046", 1, "FY"))).element(1).asString().startsWith("COMPUTED_RADIOGRAPHY");
        assertThat(steps(0, "11", line("70450", 1, "CT"))).element(1).asString().startsWith("CT_EQUIPMENT");
        assertThat(steps(0, "11", line("71046", 2, "FX"))).element(2).isEqualTo("UNITS 56.284: every unit in full");
        assertThat(steps(0, "11", line("93880", 1, "50"))) // indicator 2: one service at one fee
                .containsExactly("FEE 181.79: one unit, non-facility");
        assertThat(steps(1, "11", line("93880", 1, "LT"), line("93880", 1, "RT")))
                .element(2)
                .isEqualTo("BILATERAL 0.00: second side of a pair of lines");
        assertThat(steps(0, "11", line("93880", 1, "LT"), line("93880", 1, "RT")))
                .containsExactly("FEE 181.79: one unit, non-facility");
    }

    @Test
    void servicesOutsideThePoolsSayUnitsAndSides() {
        assertThat(steps(0, "11", line("73560", 1, "50"))).last().isEqualTo("BILATERAL 65.98: both sides");
        assertThat(steps(0, "11", line("99213", 3))).last().isEqualTo("UNITS 266.85: × 3");
        assertThat(steps(1, "11", line("92002", 1, "LT"), line("92002", 1, "RT"))) // indicator 2: 81.19 for both
                .last()
                .isEqualTo("BILATERAL 0.00: second side of a pair of lines");
    }

    @Test
    void splitCareSaysItsDays() {
        assertThat(steps(0, "22", line("61154", 1, "54")))
                .element(1)
                .isEqualTo("SPLIT_CARE 1106.2398: 54: surgical care");
        assertThat(steps(0, "22", line("61154", 1, "55")))
                .element(1)
                .isEqualTo("SPLIT_CARE 165.3002: 55: postoperative care");
        assertThat(steps(0, "22", line("61154", 1, "55").withPostoperativeDays(new java.math.BigDecimal(30))))
                .element(1)
                .asString()
                .endsWith(": 55: 30 of 90 days");
        assertThat(steps(0, "22", line("61154", 1, "55").withPostoperativeDays(new java.math.BigDecimal(90))))
                .element(1)
                .isEqualTo("SPLIT_CARE 165.3002: 55: postoperative care");
    }
}
