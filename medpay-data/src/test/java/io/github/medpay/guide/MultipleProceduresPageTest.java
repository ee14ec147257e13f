package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/multiple-procedures.md}. */
class MultipleProceduresPageTest {

    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 6);

    private final ClaimPricer pricer = MedPay.create().pricer().withoutNcci();

    @Test
    void surgery() {
        BigDecimal allowed = pricer.price(Claim.of(
                        LocalDate.of(2025, 2, 3),
                        "22",
                        ClaimLine.of("46250", 1),
                        ClaimLine.of("45395", 1),
                        ClaimLine.of("46200", 1)))
                .totals()
                .allowed(); // 2211.21
        assertThat(allowed).isEqualTo("2211.21");
    }

    @Test
    void endoscopy() {
        PricedClaim priced = pricer.price(Claim.of(
                LocalDate.of(2025, 2, 3),
                "22",
                ClaimLine.of("45385", 1),
                ClaimLine.of("45380", 1),
                ClaimLine.of("45378", 1)));
        List<BigDecimal> family =
                priced.lines().stream().map(PricedLine::allowed).toList(); // 242.92, 15.53, 0.00
        Disposition base = priced.lines().get(2).disposition(); // BUNDLED
        assertThat(family).containsExactly(new BigDecimal("242.92"), new BigDecimal("15.53"), new BigDecimal("0.00"));
        assertThat(base).isEqualTo(Disposition.BUNDLED);
    }

    @Test
    void imaging() {
        assertThat(allowed(AUTUMN, "11", ClaimLine.of("70551", 1), ClaimLine.of("72148", 1)))
                .containsExactly("190.07", "127.93");
    }

    @Test
    void therapy() {
        PricedClaim day = pricer.price(Claim.of(
                LocalDate.of(2025, 2, 3), "11", ClaimLine.of("97112", 1, "GP"), ClaimLine.of("97124", 1, "GP")));
        BigDecimal exercise = day.lines().get(0).allowed(); // 24.26
        BigDecimal massage = day.lines().get(1).allowed(); // 29.76
        assertThat(exercise).isEqualTo("24.26");
        assertThat(massage).isEqualTo("29.76");
    }

    @Test
    void cardiovascular() {
        assertThat(allowed(AUTUMN, "11", ClaimLine.of("93880", 1), ClaimLine.of("93306", 1)))
                .containsExactly("181.79", "157.28");
    }

    @Test
    void both_sides() {
        assertThat(allowed(LocalDate.of(2025, 2, 3), "22", ClaimLine.of("61154", 1, "50")))
                .containsExactly("1907.31");
    }

    private List<String> allowed(LocalDate date, String place, ClaimLine... lines) {
        return pricer.price(Claim.of(date, place, lines)).lines().stream()
                .map(line -> String.valueOf(line.allowed()))
                .toList();
    }
}
