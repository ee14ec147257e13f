package io.github.medpay.data.remittance;

import static io.github.medpay.data.remittance.MadeUp.claim;
import static io.github.medpay.data.remittance.MadeUp.compare;
import static io.github.medpay.data.remittance.MadeUp.of;
import static io.github.medpay.data.remittance.MadeUp.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.DifferenceCause;
import io.github.medpay.remittance.Explanation;
import io.github.medpay.remittance.LineOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two causes at once, each with its own dollars. */
@SuppressWarnings("BadImport")
class TwoCausesTest {

    private static final Claim VISITS = claim("2025-02-03", "11", "99214 25 1 220.00", "20610 1 150.00");
    private static final LocalityKey MANHATTAN = LocalityKey.of("13202", "01");
    private static final LocalityKey SUBURBS = LocalityKey.of("13202", "02");

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        DifferenceCause.SETTING,
                        DifferenceCause.SEQUESTRATION,
                        VISITS,
                        VISITS.withPlaceOfService("22").withSequestration(false)),
                Arguments.of(
                        DifferenceCause.SETTING,
                        DifferenceCause.MIPS,
                        VISITS,
                        VISITS.withPlaceOfService("22").withMipsAdjustmentPercent(new BigDecimal("-4.5"))),
                Arguments.of(
                        DifferenceCause.SETTING,
                        DifferenceCause.LOCALITY,
                        VISITS.withLocality(SUBURBS),
                        VISITS.withLocality(MANHATTAN).withPlaceOfService("22")),
                Arguments.of(
                        DifferenceCause.SETTING,
                        DifferenceCause.LOCALITY,
                        VISITS.withZip("10001"),
                        VISITS.withLocality(SUBURBS).withPlaceOfService("22")),
                Arguments.of(
                        DifferenceCause.PARTICIPATION,
                        DifferenceCause.SEQUESTRATION,
                        VISITS,
                        VISITS.withParticipation(Participation.NON_PARTICIPATING_ASSIGNED)
                                .withSequestration(false)),
                Arguments.of(
                        DifferenceCause.PRACTITIONER,
                        DifferenceCause.MIPS,
                        VISITS,
                        VISITS.withPractitioner(Practitioner.NURSE_PRACTITIONER)
                                .withMipsAdjustmentPercent(new BigDecimal("1.2"))));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void bothAreFound(DifferenceCause first, DifferenceCause second, Claim billed, Claim taken) {
        ComparedClaim compared = compare(billed, of(taken));
        assertThat(compared.lines()).hasSize(2).allSatisfy(line -> {
            Explanation explanation = line.explanation().orElseThrow();
            assertThat(explanation.causes()).containsExactlyInAnyOrder(first, second);
            assertThat(explanation.parts().stream()
                            .map(Explanation.Part::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(line.difference());
        });
    }

    /** The deductible takes from the first line alone, so the second has one cause. */
    @Test
    void aCauseThatDoesNotReachALineIsNotSaidOfIt() {
        Claim taken = VISITS.withPractitioner(Practitioner.NURSE_PRACTITIONER)
                .withPatient(new Patient(new BigDecimal("80"), TherapyYearToDate.NONE));
        ComparedClaim compared = compare(VISITS, of(taken));
        assertThat(compared.lines())
                .extracting(line -> line.explanation().orElseThrow().causes())
                .containsExactly(
                        List.of(DifferenceCause.PRACTITIONER, DifferenceCause.DEDUCTIBLE),
                        List.of(DifferenceCause.PRACTITIONER));
    }

    /** Sequestration is not taken, and another payer's 40.00 are taken from the first line. */
    @Test
    void whatTheRemittanceNamesAndWhatItDoesNotNameStandSideBySide() {
        Adjustment other = Adjustment.of("OA", "23", new BigDecimal("40.00"));
        ComparedClaim compared = compare(VISITS, with(of(VISITS.withSequestration(false)), 0, line -> {
            List<Adjustment> adjustments = new ArrayList<>(line.adjustments());
            adjustments.add(other);
            return line.withPaid(line.paid().subtract(other.amount())).withAdjustments(adjustments);
        }));
        assertThat(compared.lines())
                .extracting(line -> line.explanation().orElseThrow().causes())
                .containsExactly(
                        List.of(DifferenceCause.OTHER_ADJUSTMENT, DifferenceCause.SEQUESTRATION),
                        List.of(DifferenceCause.SEQUESTRATION));
        List<Explanation.Part> parts =
                compared.lines().get(0).explanation().orElseThrow().parts();
        assertThat(parts.get(0).amount()).isEqualTo("-40.00");
        assertThat(parts.get(1).amount()).isPositive();
        assertThat(parts.get(0).amount().add(parts.get(1).amount()))
                .isEqualTo(compared.lines().get(0).difference());
    }

    /** 99214-25 is refused, and so 20610 is what the deductible takes: nothing else is wrong with it. */
    @Test
    void aRefusalMovesTheDeductibleToTheNextLine() {
        Claim billed = VISITS.withPatient(new Patient(new BigDecimal("40"), TherapyYearToDate.NONE));
        ComparedClaim compared = compare(
                billed,
                with(
                        of(refusedFirst(billed)),
                        0,
                        line -> OneCauseTest.refused(line, "CO", "50", null).withModifiers("25")));
        assertThat(compared.lines())
                .extracting(line -> line.explanation().orElseThrow().causes().get(0))
                .containsExactly(DifferenceCause.REFUSED, DifferenceCause.OTHER_LINE_REFUSED);
        assertThat(compared.lines())
                .extracting(ComparedLine::outcome)
                .containsExactly(LineOutcome.REFUSED, LineOutcome.PAID_LESS);
    }

    private static Claim refusedFirst(Claim claim) {
        return claim.withLines(
                claim.lines().get(0).withModifiers("25", "GZ"), claim.lines().get(1));
    }
}
