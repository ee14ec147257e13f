package io.github.medpay.data.claims;

import static io.github.medpay.data.claims.ClaimProperties.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What lines do to each other, and what they do not. */
class NeighbourProperties {

    private static final List<ClaimLine> INVALID = List.of(
            ClaimLine.of("97110", 1),
            ClaimLine.of("97110", 0, "GP"),
            ClaimLine.of("61154", 1, "50", "LT"),
            ClaimLine.of("99213", 1, "99213"),
            ClaimLine.of("70551", 1, "26", "TC"));

    @Provide
    Arbitrary<Claim> claims() {
        return ClaimArbitraries.any();
    }

    @Provide
    Arbitrary<Claim> plainClaims() {
        return ClaimArbitraries.plainClaims();
    }

    @Provide
    Arbitrary<ClaimLine> invalidLines() {
        return Arbitraries.of(INVALID);
    }

    @Property(tries = 400)
    void anInvalidLineLeavesAllOthersAsTheyAre(
            @ForAll("claims") Claim claim, @ForAll("invalidLines") ClaimLine invalid, @ForAll boolean ncci) {
        List<PricedLine> without = price(claim, ncci).lines();
        List<ClaimLine> more = new ArrayList<>(claim.lines());
        more.add(invalid);
        List<PricedLine> with = price(claim.withLines(more), ncci).lines();

        assertThat(with).hasSize(without.size() + 1);
        assertThat(with.get(without.size()).disposition()).isEqualTo(Disposition.INVALID);
        assertThat(with.subList(0, without.size())).isEqualTo(without);
    }

    @Property(tries = 400)
    void aRefusedLineChangesNoOtherPrice(@ForAll("plainClaims") Claim claim) {
        List<PricedLine> all = price(claim, false).lines();
        List<ClaimLine> paid = new ArrayList<>();
        List<BigDecimal> expected = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).disposition() == Disposition.PRICED) {
                paid.add(claim.lines().get(i));
                expected.add(all.get(i).allowed());
            }
        }
        if (!paid.isEmpty()) {
            assertThat(price(claim.withLines(paid), false).lines())
                    .extracting(PricedLine::allowed)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 400)
    void pricedUnitsNeverExceedTheMedicallyUnlikelyEdit(@ForAll("plainClaims") Claim claim) {
        List<PricedLine> lines = price(claim, true).lines();
        for (PricedLine line : lines) {
            Optional<MueLimit> limit = Tables.MEDPAY
                    .ncciChecker()
                    .mue(ProcedureCode.of(line.code()), claim.dateOfService())
                    .value();
            if (line.disposition() == Disposition.PRICED && limit.isPresent()) {
                int units = limit.get().adjudication().isByDay() ? unitsOfDay(lines, line.code()) : units(line);
                assertThat(units)
                        .as(line.code())
                        .isLessThanOrEqualTo(limit.get().units());
            }
        }
    }

    @Property(tries = 300)
    void aGlobalIsOneRow(@ForAll("globals") String code) {
        Claim claim = Claim.builder()
                .dateOfService(Tables.schedule().effectiveFrom())
                .placeOfService("11")
                .addLines(ClaimLine.of(code, 1))
                .build();
        FeeScheduleEntry row = Tables.schedule().get(code);
        long fee = Tables.schedule().feeCents(row, Tables.schedule().national(), Setting.NON_FACILITY);
        long cap = Tables.schedule().capCents(row, Tables.schedule().national(), Setting.NON_FACILITY);
        PricedLine line = price(claim, false).lines().get(0);
        assertThat(line.fee()).isEqualTo(BigDecimal.valueOf(fee, 2));
        assertThat(line.allowed()).isEqualTo(BigDecimal.valueOf(Math.min(fee, cap), 2));
    }

    @Provide
    Arbitrary<String> globals() {
        return Arbitraries.oneOf(
                Arbitraries.of(Tables.IMAGING),
                Arbitraries.of(Tables.CARDIOVASCULAR),
                Arbitraries.of(Tables.OPHTHALMOLOGY));
    }

    @Property(tries = 300)
    void everyDenialNamesItsReason(@ForAll("claims") Claim claim) {
        for (PricedLine line : price(claim, true).lines()) {
            boolean edited = line.findings().stream()
                    .anyMatch(finding -> finding.code() == FindingCode.NCCI_PTP_DENIED
                            || finding.code() == FindingCode.NCCI_MUE_EXCEEDED
                            || finding.code() == FindingCode.NCCI_PRIMARY_MISSING);
            if (edited) {
                assertThat(line.disposition()).isIn(Disposition.DENIED, Disposition.BUNDLED, Disposition.NOT_PAYABLE);
            }
        }
    }

    private static int unitsOfDay(List<PricedLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .mapToInt(NeighbourProperties::units)
                .sum();
    }

    private static int units(PricedLine line) {
        BigDecimal units = line.units();
        return units == null ? 0 : units.intValueExact();
    }
}
