package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.code.Practitioner;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The dollars of the quarterly bonus (RULES 14.8), national amounts of 2025. */
class HpsaBonusTest {

    private final ClaimPricer pricer = MedPay.create().pricer().withoutNcci();

    @Test
    void itIsATenthOfWhatMedicarePays() {
        // 88.95 − 17.79 = 71.16; − 1.42 = 69.74
        assertThat(bonus(ClaimLine.of("99213", 1))).isEqualTo("6.97");
    }

    @Test
    void linesAreAddedBeforeTheyAreRounded() {
        // (69.74 + 69.74) × 0.1 = 13.948
        assertThat(bonus(ClaimLine.of("99213", 1), ClaimLine.of("99213", 1, "76")))
                .isEqualTo("13.95");
    }

    @Test
    void aTechnicalComponentHasNone() {
        assertThat(bonus(ClaimLine.of("77067", 1, "TC"))).isEqualTo("0.00");
        assertThat(bonus(ClaimLine.of("93005", 1))).isEqualTo("0.00");
    }

    @Test
    void aProfessionalComponentHasIt() {
        // preventive: 34.93 − 0.70 = 34.23
        assertThat(bonus(ClaimLine.of("77067", 1, "26"))).isEqualTo("3.42");
    }

    @Test
    void ofAWholeTestTheProfessionalPartCounts() {
        // 124.53 − 2.49 = 122.04; × 34.93 / 124.53 = 34.23
        assertThat(bonus(ClaimLine.of("77067", 1))).isEqualTo("3.42");
    }

    @Test
    void thePartOfAWholeTestIsNotRoundedBeforeTheBonus() {
        // 5.17 − 1.03 = 4.14; − 0.08 = 4.06; × 10.03 / 32.67 = 1.24646; × 0.1 = 0.124646
        assertThat(bonus(ClaimLine.builder("71046")
                        .charge(new BigDecimal("5.17"))
                        .build()))
                .isEqualTo("0.12");
    }

    @Test
    void therapyAndServicesIncidentToAPhysicianHaveNone() {
        assertThat(bonus(ClaimLine.of("97110", 1, "GP"))).isEqualTo("0.00");
        assertThat(bonus(ClaimLine.of("G0012", 1))).isEqualTo("0.00");
    }

    @Test
    void drugsHaveNone() {
        assertThat(bonus(ClaimLine.of("99213", 1, "25"), ClaimLine.of("J3301", 4)))
                .isEqualTo("6.97");
    }

    @Test
    void anesthesiaOfAPhysicianHasIt() {
        // 6.0 × 20.3178 = 121.91; − 24.38 = 97.53; − 1.95 = 95.58
        ClaimLine line = ClaimLine.builder("00142")
                .addModifiers("AA")
                .anesthesiaMinutes(BigDecimal.valueOf(30))
                .build();
        assertThat(bonus(line)).isEqualTo("9.56");
    }

    @Test
    void aRefusedLineHasNone() {
        assertThat(bonus(ClaimLine.of("99213", 1, "GY"))).isEqualTo("0.00");
    }

    @Test
    void itIsForPhysiciansAlone() {
        Claim claim = claim(ClaimLine.of("99213", 1));
        assertThat(bonus(claim.withPractitioner(Practitioner.NURSE_PRACTITIONER)))
                .isEqualTo("0.00");
        assertThat(bonus(claim.withPractitioner(Practitioner.PODIATRIST))).isEqualTo("6.97");
        assertThat(bonus(claim.withPractitioner(Practitioner.CLINICAL_PSYCHOLOGIST)))
                .isEqualTo("0.00");
    }

    @Test
    void theLinesPractitionerDecides() {
        ClaimLine visit = ClaimLine.of("99213", 1);
        assertThat(bonus(visit, visit.withPractitioner(Practitioner.NURSE_PRACTITIONER)))
                .isEqualTo("6.97");
    }

    private String bonus(ClaimLine... lines) {
        return bonus(claim(lines));
    }

    private static Claim claim(ClaimLine... lines) {
        return Claim.of(LocalDate.of(2025, 2, 3), "11", lines).withHpsa(true);
    }

    private String bonus(Claim claim) {
        Finding finding = pricer.price(claim).findings().stream()
                .filter(one -> one.code() == FindingCode.HPSA_BONUS)
                .findFirst()
                .orElseThrow();
        return finding.message().replaceAll("^.* is ([0-9.]+);.*$", "$1");
    }
}
