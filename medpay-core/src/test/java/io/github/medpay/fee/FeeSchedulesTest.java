package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Small;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The release of a date of service (DESIGN §5). The small tables hold 24A, 24AR, 25A, 25C, 25D and 26C. */
class FeeSchedulesTest {

    private static final FeeSchedules SCHEDULES = Small.schedules();

    @ParameterizedTest(name = "{0} is priced with {1}; its own is {2}")
    @CsvSource({
        "2024-01-01, RVU24A, RVU24A, true",
        "2024-03-08, RVU24A, RVU24A, true",
        "2024-03-09, RVU24AR, RVU24AR, true",
        "2024-03-31, RVU24AR, RVU24AR, true",
        "2024-04-01, RVU24AR, RVU24B, false",
        "2024-12-31, RVU24AR, RVU24D, false",
        "2025-01-01, RVU25A, RVU25A, true",
        "2025-03-31, RVU25A, RVU25A, true",
        "2025-04-01, RVU25A, RVU25B, false",
        "2025-06-30, RVU25A, RVU25B, false",
        "2025-07-01, RVU25C, RVU25C, true",
        "2025-09-30, RVU25C, RVU25C, true",
        "2025-10-01, RVU25D, RVU25D, true",
        "2025-12-31, RVU25D, RVU25D, true",
        "2026-01-01, RVU26C, RVU26A, false",
        "2026-06-30, RVU26C, RVU26B, false",
        "2026-07-01, RVU26C, RVU26C, true",
        "2026-10-01, RVU26C, RVU26D, false",
    })
    void aDateIsPricedWithItsReleaseOrANeighbourOfItsYear(LocalDate date, String release, String own, boolean exact) {
        ReleaseChoice choice = SCHEDULES.get(date);
        assertThat(choice.schedule().release()).isEqualTo(release);
        assertThat(choice.ownRelease()).isEqualTo(own);
        assertThat(choice.exact()).isEqualTo(exact);
        assertThat(choice.date()).isEqualTo(date);
        assertThat(SCHEDULES.strict().find(date).isPresent()).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2027-01-01", "2009-05-01"})
    void aYearWithoutAReleaseIsNeverPricedWithAnothers(LocalDate date) {
        assertThat(SCHEDULES.find(date)).isEmpty();
        assertThatThrownBy(() -> SCHEDULES.get(date))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessageContainingAll("no release", date.toString(), "2024", "2025", "2026");
    }

    @Test
    void aStrictRefusalNamesTheReleaseThatIsMissing() {
        assertThatThrownBy(() -> SCHEDULES.strict().get(LocalDate.of(2025, 5, 1)))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessageContaining("RVU25B");
    }

    @Test
    void aReleaseIsFoundByItsName() {
        assertThat(SCHEDULES.find("RVU25D")).isPresent();
        assertThat(SCHEDULES.find("RVU25B")).isEmpty();
        assertThatThrownBy(() -> SCHEDULES.get("RVU25B"))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessageStartingWith("no release RVU25B; at hand: RVU24A from 2024-01-01");
        FeeSchedule schedule = SCHEDULES.get("RVU25D");
        assertThat(schedule.effectiveFrom()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(schedule.source()).isEqualTo("tables.txt, rows of 2025");
        assertThat(schedule).hasToString("FeeSchedule RVU25D");
        assertThat(SCHEDULES.get("RVU25D")).isSameAs(schedule);
        assertThat(SCHEDULES.strict().get("RVU25D")).isSameAs(schedule);
    }

    @Test
    void releasesAreListedByDate() {
        assertThat(SCHEDULES.releases())
                .extracting(TableHeader::name)
                .containsExactly("RVU24A", "RVU24AR", "RVU25A", "RVU25C", "RVU25D", "RVU26C");
    }

    /** RULES §1B: 2026 has two factors, 33.4009 and 33.5675; 97110 has 0.87 units: 29.058783 and 29.203725. */
    @Test
    void qualifyingParticipantsHaveAFactorOfTheirOwnFrom2026On() {
        FeeSchedule standard = SCHEDULES.get("RVU26C");
        FeeSchedule qualifying = standard.forQualifyingApmParticipant();
        assertThat(standard.conversionFactor())
                .isEqualTo(new ConversionFactor(new BigDecimal("33.4009"), ConversionFactor.Kind.STANDARD));
        assertThat(qualifying.conversionFactor())
                .isEqualTo(new ConversionFactor(
                        new BigDecimal("33.5675"), ConversionFactor.Kind.QUALIFYING_APM_PARTICIPANT));
        assertThat(price(standard)).isEqualTo(2906);
        assertThat(price(qualifying)).isEqualTo(2920);
        assertThat(qualifying.forQualifyingApmParticipant()).isSameAs(qualifying);
        assertThat(SCHEDULES.get("RVU25A").forQualifyingApmParticipant()).isSameAs(SCHEDULES.get("RVU25A"));
    }

    /** RULES §1B: 32.7442 until 8 March 2024, 33.2875 from then on; 0.88 units: 28.814896 and 29.293. */
    @Test
    void halfwayThroughAQuarterTheFactorOf2024Changed() {
        assertThat(price(SCHEDULES.get(LocalDate.of(2024, 3, 8)).schedule())).isEqualTo(2881);
        assertThat(price(SCHEDULES.get(LocalDate.of(2024, 3, 9)).schedule())).isEqualTo(2929);
    }

    private static long price(FeeSchedule schedule) {
        return schedule.feeCents(
                schedule.get("97110"), schedule.national(), io.github.medpay.code.Setting.NON_FACILITY);
    }

    @Test
    void ofTwoSourcesWithOneReleaseTheFirstIsUsed() {
        SmallTables louder = new SmallTables() {
            @Override
            public List<TableHeader> tables() {
                return super.tables().subList(2, 3);
            }

            @Override
            public <T> T open(TableKind<T> kind, String name) {
                ReleaseTable table = super.open(TableKinds.RELEASE, name);
                ReleaseHeader of = table.header();
                ReleaseHeader own =
                        new ReleaseHeader(of.name(), of.effectiveFrom(), of.conversionFactor(), 0, 0, "my own table");
                return kind.cast(new ReleaseTable(own, table.rows(), table.localities(), table.counties()));
            }
        };
        FeeSchedules both = FeeSchedules.of(louder, new SmallTables());
        assertThat(both.releases()).hasSize(6);
        assertThat(both.get("RVU25A").source()).isEqualTo("my own table");
        assertThat(both.get("RVU25C").source()).startsWith("tables.txt");
    }

    @Test
    void aBrokenTableSpeaksForItselfAndIsAskedAgain() {
        SmallTables broken = new SmallTables() {
            @Override
            public <T> T open(TableKind<T> kind, String name) {
                throw new TableException("RVU25A is cut off", new IllegalStateException("why"));
            }
        };
        FeeSchedules schedules = FeeSchedules.of(broken);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> schedules.get("RVU25A"))
                    .isInstanceOf(TableException.class)
                    .hasMessage("RVU25A is cut off")
                    .hasRootCauseMessage("why");
        }
    }

    @Test
    void anUnknownRowNamesWhatExistsInstead() {
        FeeSchedule schedule = SCHEDULES.get("RVU25A");
        assertThatThrownBy(() -> schedule.get(ProcedureCode.of("70496"), RowModifier.DISCONTINUED))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage("RVU25A has no row 70496-53; rows of the code: 70496, 70496-26, 70496-TC");
        assertThatThrownBy(() -> schedule.get("86153"))
                .hasMessage("RVU25A has no row 86153; rows of the code: 86153-26");
        assertThatThrownBy(() -> schedule.get("97111"))
                .hasMessage("RVU25A has no code 97111; its neighbours are 97110 and 97112");
        assertThatThrownBy(() -> schedule.get("00001"))
                .hasMessage("RVU25A has no code 00001; its neighbours are none and 00100");
        assertThatThrownBy(() -> schedule.get("ZZZZZ"))
                .hasMessage("RVU25A has no code ZZZZZ; its neighbours are V2520 and none");
        assertThat(schedule.find("97111")).isEmpty();
        assertThat(schedule.find("no code")).isEmpty();
        assertThat(schedule.find("97110")).isPresent();
    }

    @Test
    void rowsAreListedByCodeAndAllTogether() {
        FeeSchedule schedule = SCHEDULES.get("RVU25A");
        assertThat(schedule.rowsOf(ProcedureCode.of("70496")))
                .extracting(Object::toString)
                .containsExactly("70496", "70496-26", "70496-TC");
        assertThat(schedule.rowsOf(ProcedureCode.of("97111"))).isEmpty();
        assertThat(schedule.entries().map(Object::toString))
                .hasSizeGreaterThan(100)
                .isSorted()
                .contains("45378-53", "G0402")
                .allSatisfy(row -> assertThat(schedule.rowsOf(ProcedureCode.of(row.substring(0, 5))))
                        .extracting(Object::toString)
                        .contains(row));
    }
}
