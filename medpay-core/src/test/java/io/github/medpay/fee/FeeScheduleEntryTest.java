package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fixture.Small;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every column of a row reads as the file has it. The values beside the codes are those of RVU25A. */
class FeeScheduleEntryTest {

    private static final FeeSchedule SCHEDULE = Small.schedule();

    private static FeeScheduleEntry row(String code) {
        return SCHEDULE.get(code);
    }

    private static FeeScheduleEntry row(String code, RowModifier part) {
        return SCHEDULE.get(ProcedureCode.of(code), part);
    }

    @Test
    void relativeValuesHaveTwoDecimals() {
        FeeScheduleEntry visit = row("99213");
        assertThat(visit.work()).isEqualTo(new BigDecimal("1.30"));
        assertThat(visit.practiceExpense(Setting.NON_FACILITY)).isEqualTo(new BigDecimal("1.35"));
        assertThat(visit.practiceExpense(Setting.FACILITY)).isEqualTo(new BigDecimal("0.57"));
        assertThat(visit.malpractice()).isEqualTo(new BigDecimal("0.10"));
        assertThat(visit.total(Setting.NON_FACILITY)).isEqualTo(new BigDecimal("2.75"));
        assertThat(visit.total(Setting.FACILITY)).isEqualTo(new BigDecimal("1.97"));
    }

    @Test
    void theKeyIsCodeAndPart() {
        FeeScheduleEntry part = row("45378", RowModifier.DISCONTINUED);
        assertThat(part.code()).isEqualTo(ProcedureCode.of("45378"));
        assertThat(part.rowModifier()).isEqualTo(RowModifier.DISCONTINUED);
        assertThat(part).hasToString("45378-53");
        assertThat(row("45378")).hasToString("45378");
        assertThat(part).isEqualTo(row("45378", RowModifier.DISCONTINUED)).isNotEqualTo(row("45378"));
        assertThat(part).hasSameHashCodeAs(row("45378", RowModifier.DISCONTINUED));
        assertThat(row("97110"))
                .isNotEqualTo(Small.schedules().get("RVU24A").get("97110"))
                .isNotEqualTo("97110");
        assertThat(row("97110").hashCode()).isNotEqualTo(row("97112").hashCode());
    }

    @Test
    void indicatorsAreThoseOfTheFile() {
        FeeScheduleEntry surgery = row("61154");
        assertThat(surgery.status()).isEqualTo(StatusCode.ACTIVE);
        assertThat(surgery.pcTc()).isEqualTo(PcTcIndicator.PHYSICIAN_SERVICE);
        assertThat(surgery.globalPeriod()).isEqualTo(GlobalPeriod.NINETY_DAYS);
        assertThat(surgery.preoperativePercent()).isEqualTo(11);
        assertThat(surgery.intraoperativePercent()).isEqualTo(76);
        assertThat(surgery.postoperativePercent()).isEqualTo(13);
        assertThat(surgery.multipleProcedure()).isEqualTo(MultipleProcedureIndicator.SURGERY);
        assertThat(surgery.bilateral()).isEqualTo(BilateralIndicator.ONE_AND_A_HALF);
        assertThat(surgery.assistant()).isEqualTo(AssistantIndicator.PAID);
        assertThat(surgery.coSurgeon()).isEqualTo(CoSurgeonIndicator.WITH_DOCUMENTATION);
        assertThat(surgery.team()).isEqualTo(TeamSurgeryIndicator.NEVER);
        assertThat(surgery.supervision()).isEqualTo(PhysicianSupervision.CONCEPT_NOT_APPLICABLE);
        assertThat(surgery.isDiagnosticImaging()).isFalse();
        assertThat(surgery.isRare(Setting.NON_FACILITY)).isTrue();
        assertThat(surgery.isRare(Setting.FACILITY)).isFalse();
        assertThat(surgery.endoscopicBase()).isEmpty();
    }

    @Test
    void imagingEndoscopyAndBundlingHaveTheirMarks() {
        assertThat(row("70496").isDiagnosticImaging()).isTrue();
        assertThat(row("70496", RowModifier.TECHNICAL).supervision()).isEqualTo(PhysicianSupervision.DIRECT);
        assertThat(row("70390", RowModifier.TECHNICAL).supervision()).isEqualTo(PhysicianSupervision.PERSONAL);
        assertThat(row("70496").isCapped()).isTrue();
        assertThat(row("70496", RowModifier.PROFESSIONAL).isCapped()).isFalse();
        assertThat(row("45380").endoscopicBase()).contains(ProcedureCode.of("45378"));
        assertThat(row("97010").isNotUsedForMedicare()).isTrue();
        assertThat(row("97110").isNotUsedForMedicare()).isFalse();
        assertThat(row("10004").globalPeriod()).isEqualTo(GlobalPeriod.ADD_ON);
        assertThat(row("59400").globalPeriod()).isEqualTo(GlobalPeriod.MATERNITY);
        assertThat(row("0275T").globalPeriod()).isEqualTo(GlobalPeriod.CONTRACTOR);
    }

    /** RULES §1E: only A, and R and T with relative values; 97010 (B) and 97014 (I) print some that do not count. */
    @Test
    void onlySomeStatusesHaveAnAmount() {
        assertThat(List.of("97110", "47135", "96523"))
                .allMatch(code -> row(code).hasAmount());
        assertThat(List.of("97010", "97014", "97039", "15824", "00142", "36415", "0469T", "G0029", "A9150", "V2520"))
                .noneMatch(code -> row(code).hasAmount());
        assertThat(row("97010").hasRelativeValues()).isTrue();
        assertThat(row("15824").hasRelativeValues()).isFalse();
        assertThat(row("93005").hasRelativeValues()).isTrue(); // no work
    }

    private static <E extends Enum<E>> void roundTrip(
            E[] values, String symbols, Function<E, Character> symbol, Function<Character, E> of) {
        StringBuilder all = new StringBuilder();
        for (E value : values) {
            all.append(symbol.apply(value));
            assertThat(of.apply(symbol.apply(value))).isEqualTo(value);
        }
        assertThat(all).hasToString(symbols);
        String name = values[0].getDeclaringClass().getSimpleName();
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply('?')).withMessage("no " + name + " ?");
    }

    /** The values of the CMS record layout. */
    @Test
    void everyIndicatorIsReadFromItsSymbol() {
        roundTrip(StatusCode.values(), "ABCDEFGHIJMNPRTX", StatusCode::symbol, StatusCode::of);
        roundTrip(PcTcIndicator.values(), "0123456789", PcTcIndicator::symbol, PcTcIndicator::of);
        roundTrip(
                MultipleProcedureIndicator.values(),
                "012345679",
                MultipleProcedureIndicator::symbol,
                MultipleProcedureIndicator::of);
        roundTrip(BilateralIndicator.values(), "01239", BilateralIndicator::symbol, BilateralIndicator::of);
        roundTrip(AssistantIndicator.values(), "0129", AssistantIndicator::symbol, AssistantIndicator::of);
        roundTrip(CoSurgeonIndicator.values(), "0129", CoSurgeonIndicator::symbol, CoSurgeonIndicator::of);
        roundTrip(TeamSurgeryIndicator.values(), "0129", TeamSurgeryIndicator::symbol, TeamSurgeryIndicator::of);
    }

    @Test
    void globalPeriodsAndSupervisionAreReadFromTheirText() {
        assertThat(Arrays.stream(GlobalPeriod.values()).map(GlobalPeriod::symbol))
                .containsExactly("000", "010", "090", "MMM", "XXX", "YYY", "ZZZ");
        assertThat(GlobalPeriod.values())
                .allSatisfy(value -> assertThat(GlobalPeriod.of(value.symbol())).isEqualTo(value));
        assertThat(Arrays.stream(PhysicianSupervision.values()).map(PhysicianSupervision::symbol))
                .containsExactly("01", "02", "03", "04", "05", "06", "09", "21", "22", "66", "6A", "77", "7A");
        assertThat(PhysicianSupervision.values())
                .allSatisfy(value ->
                        assertThat(PhysicianSupervision.of(value.symbol())).isEqualTo(value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlobalPeriod.of("091"))
                .withMessage("no GlobalPeriod 091");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhysicianSupervision.of("00"))
                .withMessage("no PhysicianSupervision 00");
        assertThat(RowModifier.values()).extracting(RowModifier::symbol).containsExactly("", "26", "TC", "53");
    }
}
