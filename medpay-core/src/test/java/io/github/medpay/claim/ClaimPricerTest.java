package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.Small;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import io.github.medpay.spi.TableHeader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimPricerTest {

    private static final ClaimPricer PRICER = ClaimPricer.of(Small.schedules());
    private static final Claim VISIT = Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("99213", 1));

    private static List<Finding> findings(Claim claim) {
        return PRICER.price(claim).findings();
    }

    @Test
    void aClaimSaysWhatPlaceItWasPricedFor() {
        assertThat(findings(VISIT))
                .containsExactly(Finding.of(
                        FindingCode.NATIONAL_AMOUNTS,
                        "neither locality nor ZIP is given: national amounts, GPCI 1.000"));
        assertThat(findings(VISIT.withLocality(Small.ALASKA))).isEmpty();
        assertThat(findings(VISIT.withZip("99501"))).isEmpty();
        assertThat(findings(VISIT.withZip("99501").withLocality(LocalityKey.of("13202", "01"))))
                .containsExactly(Finding.of(
                        FindingCode.LOCALITY_OVER_ZIP, "both locality and ZIP are given; 13202/01 was used"));
        assertThat(findings(VISIT.withZip("36855")))
                .containsExactly(Finding.of(
                        FindingCode.ZIP_NEEDS_EXTENSION,
                        "the ZIP code spans localities and needs its +4 extension; priced with 10112/00"));
    }

    /** RULES §10: the ZIP table serves every date, with its date where it is older. It is of October 2025. */
    /** Its digits would fill the memory if they were written out. */
    @Test
    void anEnormousNumberOfUnitsIsAFindingAtOnce() {
        for (String units : List.of("1e1000000000", "1e100000", "1e-1000000000", "-1e1000000000")) {
            ClaimLine line = ClaimLine.builder("99213")
                    .units(new BigDecimal(units))
                    .lastDateOfService(LocalDate.of(2025, 2, 4))
                    .build();
            PricedLine priced = PRICER.price(VISIT.withLines(line)).lines().get(0);
            assertThat(priced.disposition()).as(units).isEqualTo(Disposition.INVALID);
            assertThat(priced.findings()).extracting(Finding::code).contains(FindingCode.UNITS_INVALID);
        }
    }

    @Test
    void theZipTableTellsItsAgeWhereItIsOlderThanTheLastDate() {
        Claim december = VISIT.withZip("99501").withDateOfService(LocalDate.of(2025, 12, 31));
        assertThat(findings(december)).isEmpty();
        Claim later = VISIT.withZip("99501").withDateOfService(LocalDate.of(2026, 1, 1));
        Finding age = Finding.of(FindingCode.ZIP_TABLE_DATE, "the ZIP table is that of the quarter from 2025-10-01");
        assertThat(findings(later)).containsOnlyOnce(age);
        ClaimLine ofJanuary = ClaimLine.of("99213", 1).withDateOfService(LocalDate.of(2026, 1, 1));
        Claim both = december.withLines(ofJanuary, ClaimLine.of("99213", 1));
        assertThat(findings(both)).containsOnlyOnce(age);
    }

    @Test
    void aReleaseThatIsNotAtHandIsAnErrorThatNamesThoseThatAre() {
        assertThatThrownBy(() -> PRICER.price(VISIT.withRelease("RVU19A")))
                .isInstanceOf(ClaimException.class)
                .hasMessageStartingWith("release: names no release at hand")
                .hasMessageContainingAll("RVU25A", "RVU26C")
                .hasMessageNotContaining("RVU19A");
    }

    @Test
    void aStreamOfClaimsIsPricedInOrderAsItIsRead() {
        AtomicInteger asked = new AtomicInteger();
        Stream<Claim> claims =
                Stream.iterate(0, i -> i + 1).peek(i -> asked.incrementAndGet()).map(i -> VISIT.withId("C" + i));
        assertThat(PRICER.price(claims).limit(3)).extracting(PricedClaim::id).containsExactly("C0", "C1", "C2");
        assertThat(asked).hasValue(3);
    }

    @Test
    void aPricerKeepsWhatItWasNotAskedToChange() {
        Claim pair = VISIT.withLines(ClaimLine.of("97140", 1, "GP"), ClaimLine.of("97124", 1, "GP"));
        ClaimPricer withNcci = PRICER.withNcci(Small.medPay().ncciChecker());
        assertThat(denied(withNcci, pair)).isTrue();
        assertThat(denied(withNcci.strict(), pair)).isTrue();
        assertThat(denied(withNcci.withUnitCalculators(Policies.calculators()), pair))
                .isTrue();
        assertThat(denied(withNcci.withoutNcci(), pair)).isFalse();
        assertThat(denied(PRICER, pair)).isFalse();
    }

    private static boolean denied(ClaimPricer pricer, Claim claim) {
        return pricer.price(claim).lines().get(1).disposition() == Disposition.DENIED;
    }

    /** RULES §5A: two services of 721 minutes are more than the 1,440 of a day. */
    @Test
    void whatIsTrueOfAWholeDayIsSaidOnce() {
        ClaimLine first = ClaimLine.builder("97112")
                .addModifiers("GP")
                .minutes(Minutes.of(721))
                .build();
        Claim day = VISIT.withLocality(Small.ALASKA).withLines(first, first.withCode("97110"));
        assertThat(findings(day)).extracting(Finding::code).containsExactly(FindingCode.MINUTES_OVER_DAY);
    }

    @Test
    void noMessageHoldsWhatIdentifiesAPatient() {
        ClaimLine odd = ClaimLine.of("my secret", 1, "secret")
                .withPlaceOfService("secret")
                .withCharge(new BigDecimal("-1234.56"));
        PricedClaim priced = PRICER.price(VISIT.withId("secret").withLines(odd));
        assertThat(priced.lines().get(0).disposition()).isEqualTo(Disposition.INVALID);
        assertThat(priced.lines().get(0).findings())
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("secret", "1234"));
    }

    @Test
    void aRefusedLineIsOneThatWasUnderstood() {
        assertThat(Stream.of(Disposition.values()).filter(Disposition::isRefused))
                .containsExactly(Disposition.BUNDLED, Disposition.NOT_PAYABLE, Disposition.DENIED);
    }

    @Test
    void aTableOfOnesOwnIsNamedOnceForTheClaim() {
        SmallTables own = new SmallTables() {
            @Override
            public List<TableHeader> tables() {
                return super.tables().stream()
                        .map(header -> new TableHeader(
                                header.kind(), header.name(), header.effectiveFrom(), header.source(), "my folder"))
                        .toList();
            }
        };
        ClaimPricer pricer = ClaimPricer.of(FeeSchedules.of(own));
        Finding told = Finding.of(FindingCode.OWN_TABLE, "RVU25A is a table of your own: my folder");
        assertThat(pricer.price(VISIT).findings()).containsOnlyOnce(told);
        assertThat(pricer.price(VISIT.withRelease("RVU25A")).findings()).containsOnlyOnce(told);
        assertThat(pricer.price(VISIT).lines().get(0).findings()).isEmpty();
    }

    /** DESIGN §5: the claim says which release stood in; a line only where its row differs between the neighbours. */
    @Test
    void aReleaseThatStandsInIsNamedOnceForTheClaim() {
        Claim claim = Claim.of(
                LocalDate.of(2025, 5, 1),
                "11",
                ClaimLine.of("97110", 1, "GP"),
                ClaimLine.of("97110", 1, "GP").withDateOfService(LocalDate.of(2025, 6, 30)));
        PricedClaim priced = PRICER.price(claim);
        assertThat(priced.findings())
                .filteredOn(finding -> finding.code() == FindingCode.RELEASE_NOT_BUNDLED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.message())
                            .isEqualTo(
                                    "RVU25B is not at hand; priced with RVU25A from 2025-01-01; compared with RVU25C");
                });
        assertThat(priced.lines())
                .allSatisfy(line -> assertThat(line.findings()).isEmpty());
    }

    @Test
    void whatHasNoPriceSaysWhyAndWhatBoundsTheContractor() {
        // RULES 1.9: (0.30 + 7.57 + 0.03) × 32.3465 = 255.53735
        assertThat(message("70170", 1))
                .isEqualTo("70170: no national price (status C); the contractor's is capped at 255.54");
        assertThat(message("97039", 1)).isEqualTo("97039: no national price (status C)");
        ClaimLine anesthesia =
                ClaimLine.builder("00100").minutes(Minutes.of(30)).build();
        assertThat(PRICER.price(VISIT.withLines(anesthesia))
                        .lines()
                        .get(0)
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo("00100: no base units at hand");
        assertThat(PRICER.price(VISIT.withLines(anesthesia.withCode("00142"))
                                .withDateOfService(LocalDate.of(2026, 7, 1)))
                        .lines()
                        .get(0)
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo("00142: RVU26C came without anesthesia conversion factors, which are in ANES2026 of CMS's"
                        + " RVU26C.zip; compile that zip and add the table (docs/data.md)");
    }

    /** RULES §3B: the sixth and further are by report. */
    @Test
    void theSixthProcedureIsCounted() {
        Claim claim = VISIT.withPlaceOfService("22")
                .withLines(List.of("61530", "61570", "45395", "61154", "46200", "46250").stream()
                        .map(code -> ClaimLine.of(code, 1))
                        .toList());
        assertThat(PRICER.price(claim).lines().get(5).findings())
                .containsExactly(Finding.of(
                        FindingCode.SURGERY_BEYOND_FIVE, "46250 is procedure 6 of the day: by report, priced at 50 %"));
    }

    private static String message(String code, int units) {
        return PRICER.price(VISIT.withLines(ClaimLine.of(code, units)))
                .lines()
                .get(0)
                .findings()
                .get(0)
                .message();
    }
}
