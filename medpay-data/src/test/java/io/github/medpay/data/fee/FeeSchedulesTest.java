package io.github.medpay.data.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.data.BundledTables;
import io.github.medpay.data.TableFiles;
import io.github.medpay.fee.AnesthesiaFees;
import io.github.medpay.fee.ConversionFactor;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeBreakdown;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.fee.UnknownKeyException;
import io.github.medpay.fee.ZipLocality;
import io.github.medpay.insight.Insight;
import io.github.medpay.insight.comparison.CodeComparison;
import io.github.medpay.insight.comparison.ServiceContext;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import io.github.medpay.units.UnitCalculators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases, localities, ZIP codes and breakdowns of the bundled tables. */
class FeeSchedulesTest {

    private static final FeeSchedules SCHEDULES = FeeSchedules.of(new BundledTables());

    @ParameterizedTest(name = "{0}: {1}, own release {2}")
    @CsvSource({
        "2021-01-01, RVU21A, RVU21A, true",
        "2021-03-31, RVU21A, RVU21A, true",
        "2021-04-01, RVU21B, RVU21B, true",
        "2021-06-30, RVU21B, RVU21B, true",
        "2021-07-01, RVU21C, RVU21C, true",
        "2021-09-30, RVU21C, RVU21C, true",
        "2021-10-01, RVU21D, RVU21D, true",
        "2021-12-31, RVU21D, RVU21D, true",
        "2022-01-01, RVU22A, RVU22A, true",
        "2022-06-30, RVU22B, RVU22B, true",
        "2022-07-01, RVU22C, RVU22C, true",
        "2022-12-31, RVU22D, RVU22D, true",
        "2023-01-01, RVU23A, RVU23A, true",
        "2023-04-01, RVU23B, RVU23B, true",
        "2023-09-30, RVU23C, RVU23C, true",
        "2023-12-31, RVU23D, RVU23D, true",
        "2024-01-01, RVU24A, RVU24A, true",
        "2024-02-29, RVU24A, RVU24A, true",
        "2024-03-08, RVU24A, RVU24A, true",
        "2024-03-09, RVU24AR, RVU24AR, true",
        "2024-03-31, RVU24AR, RVU24AR, true",
        "2024-04-01, RVU24B, RVU24B, true",
        "2024-06-30, RVU24B, RVU24B, true",
        "2024-07-01, RVU24C, RVU24C, true",
        "2024-09-30, RVU24C, RVU24C, true",
        "2024-10-01, RVU24C, RVU24D, false",
        "2024-12-31, RVU24C, RVU24D, false",
        "2025-01-01, RVU25A, RVU25A, true",
        "2025-03-31, RVU25A, RVU25A, true",
        "2025-04-01, RVU25A, RVU25B, false",
        "2025-06-30, RVU25A, RVU25B, false",
        "2025-07-01, RVU25C, RVU25C, true",
        "2025-10-01, RVU25D, RVU25D, true",
        "2025-12-31, RVU25D, RVU25D, true",
        "2026-01-01, RVU26C, RVU26A, false",
        "2026-03-31, RVU26C, RVU26A, false",
        "2026-04-01, RVU26C, RVU26B, false",
        "2026-06-30, RVU26C, RVU26B, false",
        "2026-07-01, RVU26C, RVU26C, true",
        "2026-09-30, RVU26C, RVU26C, true",
        "2026-10-01, RVU26D, RVU26D, true",
        "2026-12-31, RVU26D, RVU26D, true",
    })
    void aDateHasItsReleaseOrANeighbourOfItsYear(LocalDate date, String release, String own, boolean exact) {
        ReleaseChoice choice = SCHEDULES.get(date);
        assertThat(choice.schedule().release()).isEqualTo(release);
        assertThat(choice.ownRelease()).isEqualTo(own);
        assertThat(choice.exact()).isEqualTo(exact);
        assertThat(choice.confidence()).isEqualTo(exact ? Confidence.HIGH : Confidence.MEDIUM);
        assertThat(choice.finding().map(Finding::code))
                .isEqualTo(exact ? Optional.empty() : Optional.of(FindingCode.RELEASE_NOT_BUNDLED));
        assertThat(SCHEDULES.strict().find(date).isPresent()).isEqualTo(exact);
    }

    @Test
    void theStrictModeRefusesTheGapAndNamesWhatIsAtHand() {
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> SCHEDULES.strict().get(LocalDate.of(2025, 5, 2)))
                .withMessageContaining("no release RVU25B for 2025-05-02")
                .withMessageContaining("RVU25A from 2025-01-01, RVU25C from 2025-07-01");
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31", "2027-01-01"})
    void aYearWithoutAReleaseIsAnErrorThatNamesTheYearsAtHand(LocalDate date) {
        assertThat(SCHEDULES.find(date)).isEmpty();
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> SCHEDULES.get(date))
                .withMessageContaining("years at hand: 2021, 2022, 2023, 2024, 2025, 2026");
    }

    @Test
    void aReleaseIsPinnedByItsName() {
        assertThat(SCHEDULES.get("RVU25D").effectiveFrom()).isEqualTo("2025-10-01");
        assertThat(SCHEDULES.get("RVU25D"))
                .isSameAs(SCHEDULES.get(LocalDate.of(2025, 12, 1)).schedule());
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> SCHEDULES.get("RVU25B"))
                .withMessageContainingAll("RVU25B", "RVU25A", "RVU26C");
    }

    /** The bundled tables without RVU24AR: what a caller has who compiled RVU24A alone. */
    private static TableSource without(String release) {
        BundledTables all = new BundledTables();
        return new TableSource() {
            @Override
            public List<TableHeader> tables() {
                return all.tables().stream()
                        .filter(header ->
                                !header.name().equals(release) && !header.kind().equals(TableKinds.ZIP_CODES))
                        .toList();
            }

            @Override
            public <T> T open(TableKind<T> kind, String name) {
                return all.open(kind, name);
            }
        };
    }

    @Test
    void theRevisedReleaseOf2024IsMissedWhereItIsNotAtHand() {
        FeeSchedules schedules = FeeSchedules.of(without("RVU24AR"));
        ReleaseChoice before = schedules.get(LocalDate.of(2024, 3, 8));
        ReleaseChoice after = schedules.get(LocalDate.of(2024, 3, 9));
        assertThat(before.exact()).isTrue();
        assertThat(after.exact()).isFalse();
        assertThat(after.ownRelease()).isEqualTo("RVU24AR");
        assertThat(schedules.strict().find(LocalDate.of(2024, 3, 31))).isEmpty();
    }

    /** A release within a quarter is one row of the policy. */
    @Test
    void aReleaseWithinAQuarterThatAPolicyOfOnesOwnNamesIsMissed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.policy"), """
                medpay policy 1
                release RVU25AR
                  2025-02-10 .. 2025-03-31 | RVU25A | D | a made-up law
                """);
        FeeSchedules schedules = FeeSchedules.of(TableFiles.of(file), new BundledTables());
        assertThat(schedules.get(LocalDate.of(2025, 2, 9)).exact()).isTrue();
        ReleaseChoice after = schedules.get(LocalDate.of(2025, 2, 10));
        assertThat(after.exact()).isFalse();
        assertThat(after.ownRelease()).isEqualTo("RVU25AR");
        assertThat(schedules.get(LocalDate.of(2025, 4, 1)).ownRelease()).isEqualTo("RVU25B");
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-02 | 97110 | INFO    | confirmed by both neighbours: RVU25C has the same row",
                "2025-05-02 | 0446T | WARNING | RVU25C has another row 0446T: non facility practice expense 179.53 for 90.47",
                "2025-05-02 | 61715 | WARNING | RVU25C has another row 61715: status C for A, work 0.00 for 18.95",
                "2025-05-02 | M1389 | WARNING | RVU25C has no row M1389",
                "2024-10-01 | 97110 | WARNING | no later release of 2024 is at hand to compare with",
                "2026-01-02 | 97110 | WARNING | no earlier release of 2026 is at hand to compare with",
                "2026-05-02 | 97110 | INFO    | confirmed: RVU26B has the same row",
                "2026-05-02 | A4100 | WARNING | RVU26B has another row A4100",
                "2026-05-02 | 97010 | WARNING | whether RVU26B has the same row 97010 is not known",
            })
    void aRowThatANeighbourPricesIsConfirmedOrSaysWhatDiffers(
            LocalDate date, String code, Severity severity, String message) {
        ReleaseChoice choice = SCHEDULES.get(date);
        Finding finding = choice.finding(
                        choice.schedule().get(code), choice.schedule().national())
                .orElseThrow();
        assertThat(finding.code()).isEqualTo(FindingCode.RELEASE_NOT_BUNDLED);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.message())
                .startsWith(choice.ownRelease() + " of " + date + " is not at hand; priced with "
                        + choice.schedule().release())
                .contains("; " + message);
        boolean compared = !message.endsWith("to compare with");
        assertThat(choice.difference(
                        choice.schedule().get(code), choice.schedule().national()))
                .isEqualTo(Optional.of(finding).filter(said -> compared && said.severity() == Severity.WARNING));
    }

    /** RVU25A has 18,865 rows: one is gone in RVU25C, 95 differ, and of 0417T and 0418T the technical parts do. */
    @Test
    void nearlyAllRowsOfTheGapOf2025AreConfirmed() {
        ReleaseChoice gap = SCHEDULES.get(LocalDate.of(2025, 5, 2));
        Locality alaska = gap.schedule().localities().get("02102", "01");
        long confirmed = gap.schedule()
                .entries()
                .filter(row -> gap.finding(row, alaska).orElseThrow().severity() == Severity.INFO)
                .count();
        assertThat(confirmed).isEqualTo(18_865 - 1 - 95 - 2);
    }

    @Test
    void aCodeThatOnlyTheOtherNeighbourHoldsIsSaid() {
        ReleaseChoice gap = SCHEDULES.get(LocalDate.of(2025, 5, 2));
        assertThat(gap.difference(ProcedureCode.of("0948T"))).hasValueSatisfying(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).endsWith("; RVU25C has 0948T");
        });
        assertThat(gap.difference(ProcedureCode.of("97110"))).isEmpty();
        assertThat(gap.difference(ProcedureCode.of("97111"))).isEmpty();
        assertThat(SCHEDULES.get(LocalDate.of(2025, 2, 3)).difference(ProcedureCode.of("0948T")))
                .isEmpty();
    }

    /** 2024 has two factors; a neighbour with another factor confirms nothing. */
    @Test
    void aNeighbourWithAnotherConversionFactorConfirmsNothing() {
        ReleaseChoice after = FeeSchedules.of(without("RVU24AR")).get(LocalDate.of(2024, 3, 20));
        assertThat(after.schedule().release()).isEqualTo("RVU24A");
        assertThat(after.finding(after.schedule().get("97110"), after.schedule().national()))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).endsWith("; RVU24B has the conversion factor 33.2875 for 32.7442");
                });
    }

    /** RVU23A to RVU23C have other indices of Puerto Rico than RVU23D. */
    @Test
    void aNeighbourWithOtherIndicesConfirmsNothing() {
        ReleaseChoice third = FeeSchedules.of(without("RVU23C")).get(LocalDate.of(2023, 8, 1));
        Locality puertoRico = third.schedule().localities().get("09202", "20");
        assertThat(third.finding(third.schedule().get("97110"), puertoRico))
                .hasValueSatisfying(
                        finding -> assertThat(finding.message()).endsWith("; RVU23D has other indices of 09202/20"));
        assertThat(third.finding(third.schedule().get("97110"), third.schedule().national()))
                .hasValueSatisfying(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void theYearsOfALocalityAreNamed() {
        assertThat(SCHEDULES.describeYearsOf(LocalityKey.of("01112", "06")))
                .isEqualTo("01112/06 exists in 2021, 2022, 2023");
        assertThat(SCHEDULES.describeYearsOf(LocalityKey.of("02102", "01")))
                .isEqualTo("02102/01 exists in 2021, 2022, 2023, 2024, 2025, 2026");
        assertThat(SCHEDULES.describeYearsOf(LocalityKey.of("99999", "01")))
                .isEqualTo("99999/01 exists in no year at hand (2021, 2022, 2023, 2024, 2025, 2026)");
    }

    @Test
    void anAbsentZipTableSaysSo() {
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> FeeSchedules.of(without("RVU23A")).zipCodes().get("99501"))
                .withMessage("no ZIP table is at hand");
    }

    @ParameterizedTest
    @CsvSource({
        "RVU23A, 33.8872, 33.8872",
        "RVU24A, 32.7442, 32.7442",
        "RVU24AR, 33.2875, 33.2875",
        "RVU25A, 32.3465, 32.3465",
        "RVU25C, 32.3465, 32.3465",
        "RVU25D, 32.3465, 32.3465",
        "RVU26C, 33.4009, 33.5675",
        "RVU26D, 33.4009, 33.5675"
    })
    void eachReleaseHasTheConversionFactorsOfItsYear(String release, String standard, String qualifying) {
        FeeSchedule schedule = SCHEDULES.get(release);
        assertThat(schedule.conversionFactor().value()).isEqualByComparingTo(standard);
        assertThat(schedule.conversionFactor().kind()).isEqualTo(ConversionFactor.Kind.STANDARD);
        FeeSchedule other = schedule.forQualifyingApmParticipant();
        assertThat(other.conversionFactor().value()).isEqualByComparingTo(qualifying);
        assertThat(other.conversionFactor().kind() == ConversionFactor.Kind.QUALIFYING_APM_PARTICIPANT)
                .isEqualTo(!standard.equals(qualifying));
    }

    /** RULES #56. */
    @ParameterizedTest
    @CsvSource({"10112, 00, 19.31, 119.72", "02102, 01, 27.86, 172.73"})
    void anesthesiaHasTheFactorOfItsLocality(String mac, String number, String factor, String amount) {
        FeeSchedule schedule = SCHEDULES.get("RVU25A");
        Locality locality = schedule.localities().get(mac, number);
        assertThat(locality.anesthesiaConversionFactor().orElseThrow()).isEqualByComparingTo(factor);
        // 00142: 4 base units; 33 minutes are 2.2 units
        assertThat(schedule.anesthesia().baseUnits(ProcedureCode.of("00142"))).hasValue(4);
        assertThat(AnesthesiaFees.cents(
                        40 + AnesthesiaFees.timeTenths(33, SCHEDULES.policy().on(LocalDate.of(2025, 2, 3))), locality))
                .isEqualTo(Long.parseLong(amount.replace(".", "")));
    }

    @Test
    void theNationalAnesthesiaFactorIsThatOfTheYearAnd2026HasNone() {
        assertThat(SCHEDULES
                        .get("RVU25A")
                        .national()
                        .anesthesiaConversionFactor()
                        .orElseThrow())
                .isEqualByComparingTo("20.3178");
        assertThat(SCHEDULES.get("RVU26C").national().anesthesiaConversionFactor())
                .isEmpty();
    }

    @Test
    void localitiesAreListedAndFoundByKeyAndState() {
        FeeSchedule schedule = SCHEDULES.get("RVU25A");
        assertThat(schedule.localities().all()).hasSize(109).doesNotHaveDuplicates();
        assertThat(schedule.localities().inState("ny"))
                .extracting(locality -> locality.key().toString())
                .containsExactlyInAnyOrder("13202/01", "13202/02", "13202/03", "13282/99", "13292/04");
        Locality alaska = schedule.localities().get("02102", "01");
        assertThat(alaska.name()).isEqualTo("ALASKA");
        assertThat(alaska.gpci().work()).isEqualByComparingTo("1.5");
        assertThat(schedule.localities().find("01112", "18")).isEmpty();
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> schedule.localities().get("13202", "04"))
                .withMessageContaining("localities of 13202: 01, 02, 03");
    }

    @Test
    void aZipCodeLeadsToItsLocalityAndSaysWhereOnlyItsExtensionDecides() {
        ZipLocality anchorage = SCHEDULES.zipCodes().get("99501");
        assertThat(anchorage.needsExtension()).isFalse();
        assertThat(SCHEDULES.get("RVU25D").localities().get(anchorage.key()).state())
                .isEqualTo("AK");
        ZipLocality border = SCHEDULES.zipCodes().get("36855");
        assertThat(border.needsExtension()).isTrue();
        assertThat(border.key()).isEqualTo(LocalityKey.of("10112", "00"));
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> SCHEDULES.zipCodes().get("00000"))
                .withMessageContainingAll("2025-10-01", "00000", "neighbours");
    }

    @Test
    void aLocalityOfAnotherYearIsRefused() {
        Locality of2023 = SCHEDULES.get("RVU23A").localities().get("02102", "01");
        FeeSchedule schedule = SCHEDULES.get("RVU25A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule.fee("97110", of2023, Setting.NON_FACILITY))
                .withMessageContainingAll("02102/01", "RVU25A");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        schedule.fee(SCHEDULES.get("RVU25C").get("97110"), schedule.national(), Setting.NON_FACILITY))
                .withMessageContainingAll("97110", "RVU25A");
    }

    /** RULES #9: 70496 in Alaska. */
    @Test
    void theBreakdownShowsFeeAndCapByComponent() {
        FeeSchedule schedule = SCHEDULES.get("RVU25A");
        Fee fee = schedule.fee("70496", schedule.localities().get("02102", "01"), Setting.NON_FACILITY);

        FeeBreakdown whole = fee.breakdown();
        assertThat(whole.work().relativeValue()).isEqualByComparingTo("1.75");
        assertThat(whole.work().gpci()).isEqualByComparingTo("1.5");
        assertThat(whole.work().product()).isEqualByComparingTo("2.625");
        assertThat(whole.practiceExpense().product()).isEqualByComparingTo("7.09136");
        assertThat(whole.malpractice().product()).isEqualByComparingTo("0.06512");
        assertThat(whole.adjustedUnits()).isEqualByComparingTo("9.78148");
        assertThat(whole.conversionFactor()).isEqualByComparingTo("32.3465");
        assertThat(whole.unrounded()).isEqualByComparingTo("316.396642820");
        assertThat(fee.uncapped())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualTo("316.40"));

        FeeBreakdown cap = fee.capBreakdown().orElseThrow();
        assertThat(cap.practiceExpense().relativeValue()).isEqualByComparingTo("6.11");
        assertThat(cap.adjustedUnits()).isEqualByComparingTo("9.29503");
        assertThat(fee.cap()).hasValueSatisfying(amount -> assertThat(amount).isEqualTo("300.66"));
        assertThat(fee.amount()).isEqualTo(fee.cap());
    }

    @Test
    void reasonsAddUpAndTheSureOneDoesNotStay() {
        ReleaseChoice gap = SCHEDULES.get(LocalDate.of(2025, 5, 2));
        Fee sure = gap.schedule().fee("97110", gap.schedule().national(), Setting.NON_FACILITY);
        Fee doubted = gap.fee("97110", gap.schedule().national(), Setting.NON_FACILITY);
        assertThat(sure.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(sure.reasons()).containsExactly("status A, priced by relative values");
        assertThat(doubted.amount()).isEqualTo(sure.amount());
        assertThat(doubted.reasons())
                .containsExactly("RVU25B of 2025-05-02 is not at hand; priced with RVU25A from 2025-01-01;"
                        + " confirmed by both neighbours: RVU25C has the same row");
        Fee twice = gap.fee("45395", gap.schedule().national(), Setting.NON_FACILITY);
        assertThat(twice.reasons()).hasSize(2);
        assertThat(twice.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.SETTING_NOT_APPLICABLE, FindingCode.RELEASE_NOT_BUNDLED);
    }

    /** The gap of the second quarter of 2025; a pinned release is what was asked for. */
    @Test
    void theFactsOfACodeCountTheReleaseThatStandsIn() {
        BundledTables tables = new BundledTables();
        CodeComparison codes = Insight.of(
                        SCHEDULES,
                        ClaimPricer.of(SCHEDULES),
                        NcciChecker.of(SCHEDULES.policy(), tables),
                        UnitCalculators.of(SCHEDULES.policy()))
                .codeComparison();
        ServiceContext gap = ServiceContext.national(LocalDate.of(2025, 5, 2));
        assertThat(codes.facts("97110", gap).orElseThrow().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(codes.facts("97110", gap.withRelease("RVU25A")).orElseThrow().confidence())
                .isEqualTo(Confidence.HIGH);
    }
}
