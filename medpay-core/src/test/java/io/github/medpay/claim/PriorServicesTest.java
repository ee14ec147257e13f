package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.fixture.Small;
import io.github.medpay.history.PriorService;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a claim's history does on its way (DESIGN §10). The rules themselves are tested in their own room. */
class PriorServicesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final ClaimPricer WITH_EDITS = Small.medPay().pricer();
    private static final ClaimPricer WITHOUT_EDITS = WITH_EDITS.withoutNcci();

    private static Claim claim(ClaimLine... lines) {
        return Claim.of(DAY, "11", lines).withLocality(Small.ALASKA);
    }

    private static List<FindingCode> findings(PricedClaim priced, int line) {
        return priced.lines().get(line).findings().stream().map(Finding::code).toList();
    }

    @Test
    void aPriorProcedureDeniesAVisitOfItsPeriod() {
        Claim visit = claim(ClaimLine.of("99213", 1)).withHistory(PriorService.of("46200", DAY));
        PricedClaim last = WITHOUT_EDITS.price(visit.withDateOfService(DAY.plusDays(90)));
        assertThat(last.lines().get(0).disposition()).isEqualTo(Disposition.DENIED);
        assertThat(findings(last, 0)).contains(FindingCode.GLOBAL_PACKAGE_VISIT);
        PricedClaim next = WITHOUT_EDITS.price(visit.withDateOfService(DAY.plusDays(91)));
        assertThat(next.lines().get(0).disposition()).isEqualTo(Disposition.PRICED);
    }

    @Test
    void thePinnedReleaseIsTheClaimsAndNotTheHistorys() {
        Claim visit = claim(ClaimLine.of("99213", 1)).withRelease("RVU25A");
        PricedClaim priced = WITHOUT_EDITS.price(visit.withHistory(PriorService.of("46200", DAY.minusDays(60))));
        assertThat(priced.findings()).extracting(Finding::code).doesNotContain(FindingCode.RELEASE_OF_OTHER_YEAR);
        assertThat(priced.lines().get(0).release()).isEqualTo("RVU25A");
    }

    @Test
    void whatIsMalformedOrUnknownIsSaidOfTheClaimAndLeftOut() {
        Claim visit = claim(ClaimLine.of("99213", 1));
        List<PriorService> broken = List.of(
                PriorService.of("4620", DAY.minusDays(1)),
                PriorService.of("46200", DAY.minusDays(2), "7"),
                PriorService.builder("46200", DAY.minusDays(3))
                        .units(BigDecimal.ZERO)
                        .build(),
                PriorService.builder("46200", DAY.minusDays(4))
                        .units(new BigDecimal("1.5"))
                        .build(),
                PriorService.of("9999Z", DAY.minusDays(5)),
                PriorService.of("46200", LocalDate.of(1999, 2, 3)));
        PricedClaim priced = WITHOUT_EDITS.price(visit.withHistory(broken));
        assertThat(priced.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PRIOR_SERVICE_UNKNOWN)
                .hasSize(6)
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("4620 "));
        assertThat(priced.lines().get(0).disposition()).isEqualTo(Disposition.PRICED);
    }

    @Test
    void unitsBilledBeforeCountOnceForALimitOfTheDay() {
        Claim exercise = claim(ClaimLine.of("97110", 3, "GP"));
        PriorService before = PriorService.builder("97110", DAY)
                .addModifiers("GP")
                .units(BigDecimal.valueOf(4))
                .build();
        assertThat(findings(WITH_EDITS.price(exercise), 0)).doesNotContain(FindingCode.NCCI_MUE_EXCEEDED);
        assertThat(findings(WITH_EDITS.price(exercise.withHistory(before)), 0))
                .containsOnlyOnce(FindingCode.NCCI_MUE_EXCEEDED);
        Claim tooMuch = claim(ClaimLine.of("97110", 7, "GP"));
        assertThat(findings(WITH_EDITS.price(tooMuch.withHistory(before)), 0))
                .containsOnlyOnce(FindingCode.NCCI_MUE_EXCEEDED);
    }

    @Test
    void aPackageIncludesVisitsAndNoTherapy() {
        Claim visits = claim(ClaimLine.of("99213", 1), ClaimLine.of("97110", 1, "GP"));
        PricedClaim priced = WITHOUT_EDITS.price(visits.withHistory(PriorService.of("46200", DAY.minusDays(1))));
        assertThat(priced.lines())
                .extracting(PricedLine::disposition)
                .containsExactly(Disposition.DENIED, Disposition.PRICED);
    }

    @Test
    void wrongSurgeryIsNotPayableAndOpensNoPeriod() {
        PricedClaim priced = WITHOUT_EDITS.price(claim(ClaimLine.of("46200", 1, "PB"), ClaimLine.of("99213", 1)));
        assertThat(priced.lines())
                .extracting(PricedLine::disposition)
                .containsExactly(Disposition.NOT_PAYABLE, Disposition.PRICED);
        assertThat(findings(priced, 0)).contains(FindingCode.WRONG_SURGERY);
    }
}
