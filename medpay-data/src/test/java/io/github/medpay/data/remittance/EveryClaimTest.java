package io.github.medpay.data.remittance;

import static io.github.medpay.data.remittance.MadeUp.claim;
import static io.github.medpay.data.remittance.MadeUp.compare;
import static io.github.medpay.data.remittance.MadeUp.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.Practitioner;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.DifferenceCause;
import io.github.medpay.remittance.Explanation;
import io.github.medpay.remittance.LineOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contractor takes otherwise for a whole claim is found on every kind of claim, on every line that it reaches. */
@SuppressWarnings("BadImport")
class EveryClaimTest {

    private static final List<Claim> CLAIMS = List.of(
            claim("2025-10-06", "11", "99214 25 1 220.00", "20610 RT 1 150.00", "J3301 4 20.00")
                    .withZip("60601"),
            claim("2025-10-06", "11", "99214 1 220.00").withZip("60601"),
            claim("2025-02-03", "11", "97110 GP 2 140.00", "97140 GP 1 70.00", "97530 GP 59 1 80.00")
                    .withZip("19103")
                    .withPractitioner(Practitioner.PHYSICAL_THERAPIST),
            claim("2026-08-03", "22", "45385 1 900.00", "45380 59 1 700.00").withZip("10001"),
            claim("2025-10-06", "11", "70551 1 800.00", "72148 1 700.00").withZip("94103"),
            claim("2025-05-06", "11", "99204 1 300.00", "93000 1 45.00")
                    .withZip("99501")
                    .withPractitioner(Practitioner.NURSE_PRACTITIONER),
            claim("2025-05-06", "11", "99214 1 90.00", "93000 1 45.00").withZip("99501"));

    private static final Map<DifferenceCause, List<UnaryOperator<Claim>>> CHANGES = Map.of(
            DifferenceCause.SETTING,
            List.of(claim -> claim.withPlaceOfService(claim.placeOfService().equals("11") ? "22" : "11")),
            DifferenceCause.PRACTITIONER,
            List.of(
                    claim -> claim.withPractitioner(Practitioner.PHYSICIAN),
                    claim -> claim.withPractitioner(Practitioner.PHYSICIAN_ASSISTANT),
                    claim -> claim.withPractitioner(Practitioner.CLINICAL_SOCIAL_WORKER)),
            DifferenceCause.PARTICIPATION,
            List.of(
                    claim -> claim.withParticipation(Participation.NON_PARTICIPATING_ASSIGNED),
                    claim -> claim.withParticipation(Participation.NON_PARTICIPATING_UNASSIGNED)),
            DifferenceCause.CONVERSION_FACTOR,
            List.of(claim -> claim.withQualifyingApmParticipant(true)),
            DifferenceCause.SEQUESTRATION,
            List.of(claim -> claim.withSequestration(false)),
            DifferenceCause.MIPS,
            List.of(
                    claim -> claim.withMipsAdjustmentPercent(new BigDecimal("1.33")),
                    claim -> claim.withMipsAdjustmentPercent(new BigDecimal("-9"))),
            DifferenceCause.DEDUCTIBLE,
            List.of(claim -> deductible(claim, "31.17"), claim -> deductible(claim, "257.00")),
            DifferenceCause.LOCALITY,
            List.of(claim -> claim.withZip("33101"), claim -> claim.withZip("73301"), claim -> claim.withZip("02108")));

    private static Claim deductible(Claim claim, String dollars) {
        return claim.withPatient(new Patient(new BigDecimal(dollars), TherapyYearToDate.NONE));
    }

    static Stream<Arguments> differences() {
        List<Arguments> differences = new ArrayList<>();
        for (Claim billed : CLAIMS) {
            CHANGES.forEach((cause, ways) -> {
                for (UnaryOperator<Claim> way : ways) {
                    ComparedClaim compared = compare(billed, of(way.apply(billed)));
                    if (!compared.isAsExpected()) {
                        differences.add(
                                Arguments.of(cause, billed.lines().get(0).code(), compared));
                    }
                }
            });
        }
        assertThat(differences).hasSizeGreaterThan(75);
        return differences.stream();
    }

    @ParameterizedTest(name = "{0} of {1}, {2}")
    @MethodSource("differences")
    void theCauseIsFoundOnEveryLineAndNoOther(DifferenceCause cause, String code, ComparedClaim compared) {
        assertThat(compared.lines())
                .as(code)
                .filteredOn(line -> line.outcome() != LineOutcome.AS_EXPECTED)
                .allSatisfy(line -> {
                    Explanation explanation = line.explanation().orElseThrow();
                    assertThat(explanation.causes()).as(line.toString()).containsExactly(cause);
                    assertThat(explanation.alternatives()).as(line.toString()).isEmpty();
                });
        assertThat(compared.lines().stream().map(ComparedLine::difference).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(compared.difference());
    }
}
