package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fixture.Small;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import io.github.medpay.spi.TableHeader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fee that knows how its release and its setting were chosen (DESIGN §5, RULES §1C). */
class ReleaseChoiceTest {

    private static final ReleaseChoice OWN = Small.schedules().get(LocalDate.of(2025, 2, 3));
    private static final ReleaseChoice NEIGHBOUR = Small.schedules().get(LocalDate.of(2025, 5, 1));
    private static final Locality NATION = OWN.schedule().national();

    @Test
    void ofItsOwnReleaseAFeeIsAsSureAsItsRow() {
        Fee fee = OWN.fee("99213", NATION, Setting.NON_FACILITY);
        assertThat(fee.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(fee.findings()).isEmpty();
        assertThat(OWN.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(OWN.finding()).isEmpty();
    }

    @Test
    void ofANeighbourItIsLessSureAndSaysSo() {
        String why = " is not at hand; priced with RVU25A from 2025-01-01; ";
        assertThat(NEIGHBOUR.finding())
                .hasValueSatisfying(finding -> isSaid(finding, Severity.INFO, "RVU25B" + why + "compared with RVU25C"));
        FeeScheduleEntry entry = NEIGHBOUR.schedule().get("99213");
        PlaceOfService office = PlaceOfService.of("11");
        String confirmed = "RVU25B of 2025-05-01" + why + "confirmed by both neighbours: RVU25C has the same row";
        assertThat(List.of(
                        NEIGHBOUR.fee(entry, NATION, Setting.NON_FACILITY),
                        NEIGHBOUR.fee(entry, NATION, office),
                        NEIGHBOUR.fee("99213", NATION, Setting.NON_FACILITY),
                        NEIGHBOUR.fee("99213", NATION, office)))
                .allSatisfy(fee -> {
                    assertThat(fee.amount()).contains(new BigDecimal("88.95"));
                    assertThat(fee.confidence()).isEqualTo(Confidence.MEDIUM);
                    assertThat(fee.reasons()).containsExactly(confirmed);
                    assertThat(fee.findings()).singleElement().satisfies(finding -> {
                        isSaid(finding, Severity.INFO, confirmed);
                    });
                });
    }

    private static void isSaid(Finding finding, Severity severity, String message) {
        assertThat(finding.code()).isEqualTo(FindingCode.RELEASE_NOT_BUNDLED);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.message()).isEqualTo(message);
    }

    @Test
    void withoutANeighbourOnTheOtherSideNothingConfirmsARow() {
        ReleaseChoice first = Small.schedules().get(LocalDate.of(2026, 2, 1));
        FeeScheduleEntry entry = first.schedule().get("99213");
        String why = " is not at hand; priced with RVU26C from 2026-07-01;"
                + " no earlier release of 2026 is at hand to compare with";
        isSaid(first.finding().orElseThrow(), Severity.WARNING, "RVU26A" + why);
        isSaid(
                first.finding(entry, first.schedule().national()).orElseThrow(),
                Severity.WARNING,
                "RVU26A of 2026-02-01" + why);
        assertThat(first.difference(entry, first.schedule().national())).isEmpty();
        assertThat(Small.schedules().get(LocalDate.of(2024, 11, 1)).finding())
                .hasValueSatisfying(finding ->
                        assertThat(finding.message()).endsWith("no later release of 2024 is at hand to compare with"));
    }

    @Test
    void aRowWithoutAPriceStaysAsUnsureAsItIs() {
        Fee fee = NEIGHBOUR.fee("97039", NATION, Setting.NON_FACILITY);
        assertThat(fee.confidence()).isEqualTo(Confidence.LOW);
        assertThat(fee.reasons()).hasSize(2);
    }

    @Test
    void theFactorOfQualifyingParticipantsKeepsTheChoice() {
        ReleaseChoice standard = Small.schedules().get(LocalDate.of(2026, 2, 1));
        ReleaseChoice qualifying = standard.forQualifyingApmParticipant();
        assertThat(qualifying.exact()).isFalse();
        assertThat(qualifying.ownRelease()).isEqualTo("RVU26A");
        assertThat(qualifying
                        .fee("97110", qualifying.schedule().national(), Setting.NON_FACILITY)
                        .amount())
                .contains(new BigDecimal("29.20"));
    }

    /** 02 is a facility by knowledge alone; a place in neither list of RULES §1C is non-facility by decision. */
    @ParameterizedTest
    @CsvSource({
        "11, NON_FACILITY, HIGH", "12, NON_FACILITY, HIGH", "81, NON_FACILITY, HIGH", "22, FACILITY, HIGH",
        "61, FACILITY, HIGH", "02, FACILITY, MEDIUM", "99, NON_FACILITY, MEDIUM", "01, NON_FACILITY, MEDIUM"
    })
    void aPlaceOfASoftRuleMakesAPriceLessSure(String place, Setting setting, Confidence confidence) {
        Fee fee = OWN.fee("99213", NATION, PlaceOfService.of(place));
        assertThat(fee.setting()).isEqualTo(setting);
        assertThat(fee.confidence()).isEqualTo(confidence);
        if (confidence == Confidence.MEDIUM) {
            assertThat(fee.reasons())
                    .containsExactly("place of service " + place + " is taken as " + setting
                            + " by a soft rule (Claims Processing Manual ch. 12 §20.4.2)");
        }
    }

    @Test
    void thePlaceDoesNotMatterWhereBothSettingsPayTheSame() {
        assertThat(OWN.fee("97110", NATION, PlaceOfService.of("02")).confidence())
                .isEqualTo(Confidence.HIGH);
    }

    /** 70496: 1.75 work, 6.11 practice expense and 0.11 malpractice of the cap: 7.97 × 32.3465 = 257.801605. */
    @Test
    void theCapHasABreakdownOfItsOwn() {
        Fee fee = OWN.fee("70496", NATION, Setting.FACILITY);
        FeeBreakdown cap = fee.capBreakdown().orElseThrow();
        assertThat(cap.unrounded()).isEqualByComparingTo("257.801605");
        assertThat(cap.practiceExpense().relativeValue()).isEqualTo(new BigDecimal("6.11"));
        assertThat(OWN.fee("99213", NATION, Setting.FACILITY).capBreakdown()).isEmpty();
        FeeScheduleEntry entry = OWN.schedule().get("70496");
        assertThat(entry.capPracticeExpense(Setting.FACILITY)).isEqualTo(new BigDecimal("6.11"));
        assertThat(entry.capMalpractice()).isEqualTo(new BigDecimal("0.11"));
    }

    /** A release without base units of its own takes those of another source; it says where it came from. */
    @Test
    void aTableOfOnesOwnSaysSoAndBorrowsBaseUnits() {
        SmallTables own = new SmallTables() {
            @Override
            public List<TableHeader> tables() {
                TableHeader own = super.tables().get(2);
                return List.of(new TableHeader(own.kind(), own.name(), own.effectiveFrom(), "mine", "my folder"));
            }
        };
        FeeSchedules both = FeeSchedules.of(own, new SmallTables());
        assertThat(both.get("RVU25A").origin()).contains("my folder");
        assertThat(both.get("RVU25C").origin()).isEmpty();
        assertThat(both.get("RVU25A").anesthesia().baseUnits(ProcedureCode.of("00142")))
                .hasValue(4);
    }
}
