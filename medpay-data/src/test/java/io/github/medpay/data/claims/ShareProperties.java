package io.github.medpay.data.claims;

import static io.github.medpay.data.claims.ClaimProperties.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TraceStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for the shares of every priced line (RULES §3G, §14). */
class ShareProperties {

    private static final BigDecimal KEPT = new BigDecimal("0.85");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** Claims with preventive lines, PT and 33 among them, and a payment adjustment. */
    @Provide
    Arbitrary<Claim> claims() {
        return Combinators.combine(
                        ClaimArbitraries.any(),
                        shared().list().ofMaxSize(4),
                        Arbitraries.integers().between(-900, 900))
                .as((claim, more, hundredths) -> {
                    List<ClaimLine> lines = new ArrayList<>(claim.lines());
                    lines.addAll(more);
                    return claim.withLines(lines).withMipsAdjustmentPercent(BigDecimal.valueOf(hundredths, 2));
                });
    }

    private static Arbitrary<ClaimLine> shared() {
        return Combinators.combine(
                        Arbitraries.of("G0439", "77067", "G0444", "97802", "G0105", "45385", "99497", "99213"),
                        Arbitraries.of("", "33", "PT", "25", "26"))
                .as((code, modifier) -> modifier.isEmpty() ? ClaimLine.of(code, 1) : ClaimLine.of(code, 1, modifier));
    }

    @Property(tries = 300)
    void allowedIsWhatPatientAndMedicarePayAndWhatIsTaken(@ForAll("claims") Claim claim) {
        for (PricedLine line : price(claim, false).lines()) {
            if (line.disposition() == Disposition.PRICED) {
                BigDecimal share = known(line.allowed()).subtract(known(line.patientResponsibility()));
                BigDecimal program = hasAssistant(line) ? cents(share.multiply(KEPT)) : share;
                assertThat(known(line.medicarePayment())
                                .add(known(line.sequestration()))
                                .subtract(known(line.mips())))
                        .as(line.toString())
                        .isEqualTo(program);
                assertThat(known(line.mips())).isEqualTo(adjustment(claim, program));
            }
        }
    }

    @Property(tries = 300)
    void theAdjustmentLeavesThePatientAlone(@ForAll("claims") Claim claim) {
        List<PricedLine> with = price(claim, false).lines();
        List<PricedLine> without =
                price(claim.withMipsAdjustmentPercent(BigDecimal.ZERO), false).lines();
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i).patientResponsibility())
                    .isEqualTo(without.get(i).patientResponsibility());
            assertThat(with.get(i).allowed()).isEqualTo(without.get(i).allowed());
        }
    }

    @Property(tries = 300)
    void theLastStepOfTheSharesIsThePayment(@ForAll("claims") Claim claim) {
        for (PricedLine line : price(claim, false).lines()) {
            List<TraceStep> steps = line.shareTrace();
            if (line.disposition() == Disposition.PRICED) {
                assertThat(steps.get(steps.size() - 1).result()).isEqualTo(line.medicarePayment());
            } else {
                assertThat(steps).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void theDeductibleIsNeverTakenTwice(@ForAll("claims") Claim claim) {
        BigDecimal taken = price(claim, false).totals().deductible();
        assertThat(taken).isLessThanOrEqualTo(claim.patient().deductibleRemaining());
    }

    @Property(tries = 200)
    void hpsaChangesNoAmount(@ForAll("claims") Claim claim) {
        assertThat(price(claim.withHpsa(true), false).lines())
                .isEqualTo(price(claim, false).lines());
    }

    private static BigDecimal adjustment(Claim claim, BigDecimal program) {
        boolean acts = claim.participation() != Participation.NON_PARTICIPATING_UNASSIGNED;
        BigDecimal percent = acts ? claim.mipsAdjustmentPercent() : BigDecimal.ZERO;
        return cents(program.multiply(percent).multiply(HUNDREDTH));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean hasAssistant(PricedLine line) {
        return line.modifiers().contains("CQ") || line.modifiers().contains("CO");
    }

    private static BigDecimal known(@Nullable BigDecimal amount) {
        return Objects.requireNonNull(amount);
    }
}
