package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fixture.Small;
import io.github.medpay.policy.UnitRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/units.md}: each Java block of the page stands in this file, line for line, and runs. */
class UnitsPageTest {

    private final MedPay medPay = Small.medPay();

    private static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/units.md"));
    }

    private static String stripped(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Test
    void everyJavaBlockOfThePageIsCompiledAndRunHere() throws IOException {
        String source = stripped(
                Files.readString(ROOT.resolve("medpay-core/src/test/java/io/github/medpay/units/UnitsPageTest.java")));
        List<String> blocks = BLOCK.matcher(page())
                .results()
                .map(match -> stripped(match.group(1)))
                .toList();
        assertThat(blocks)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(block -> assertThat(source).contains(block));
    }

    @Test
    void everyRowOfThePagesTableIsARowOfTheCalculation() throws IOException {
        for (int units = 1; units <= 8; units++) {
            UnitTableRow row = medPay.unitCalculator(LocalDate.of(2025, 2, 3)).tableRowOfUnits(units);
            assertThat(page()).contains("| " + row.fromMinutes() + "–" + row.toMinutes() + " | " + units + " |");
        }
    }

    @Test
    void everyTimedCodeStandsOnThePage() throws IOException {
        String page = page();
        assertThat(medPay.unitCalculator(LocalDate.of(2025, 2, 3)).timings().keySet())
                .allSatisfy(code -> assertThat(page).contains(code.value()));
    }

    @Test
    void theFirstExample() throws IOException {
        UnitCalculator calculator = medPay.unitCalculator(LocalDate.of(2025, 2, 3));
        UnitAllocation day = calculator.calculate(
                UnitRule.CMS_8_MINUTE,
                List.of(
                        TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 33),
                        TimedService.of("97140", Discipline.PHYSICAL_THERAPY, 7)));

        int units = day.units(); // 3
        int exercise = day.services().get(0).units(); // 2
        int manual = day.services().get(1).units(); // 1
        String why = day.explain();
        assertThat(List.of(units, exercise, manual)).containsExactly(3, 2, 1);
        assertThat(page()).contains(why);
    }

    @Test
    void bothRulesSideBySide() {
        FeeSchedule schedule = SmallSchedule.of2025();
        UnitComparison comparison = medPay.unitCalculator(LocalDate.of(2025, 2, 3))
                .compare(List.of(
                        TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 33),
                        TimedService.of("97140", Discipline.PHYSICAL_THERAPY, 7)));

        int difference = comparison.difference(); // -1: the midpoint rule gives one unit less
        UnitDollars dollars = comparison.dollars(schedule, schedule.national());
        String text = dollars.medicare() + " and " + dollars.midpoint(); // 71.32 and 50.62
        assertThat(difference).isEqualTo(-1);
        assertThat(text).isEqualTo("71.32 and 50.62");
    }

    @Test
    void therapistAndAssistant() {
        UnitAllocation day = medPay.unitCalculator(LocalDate.of(2025, 2, 3))
                .calculate(
                        UnitRule.CMS_8_MINUTE,
                        List.of(
                                TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 13, 23),
                                TimedService.of("97140", Discipline.PHYSICAL_THERAPY, 30)));

        ServiceUnits exercise = day.services().get(0);
        int plain = exercise.plainUnits(); // 1
        int marked = exercise.assistantUnits(); // 1
        String modifier = exercise.assistantModifier().orElseThrow().value(); // CQ
        assertThat(plain).isEqualTo(1);
        assertThat(marked).isEqualTo(1);
        assertThat(modifier).isEqualTo("CQ");
    }

    @Test
    void ownTimedCodes() {
        UnitCalculator calculator =
                medPay.unitCalculator(LocalDate.of(2025, 2, 3)).withTimedCodes(ProcedureCode.of("97139"));
        TimeBase base = calculator.timing(ProcedureCode.of("97139")).base(); // QUARTER_HOUR
        assertThat(base).isEqualTo(TimeBase.QUARTER_HOUR);
    }

    @Test
    void sessions() throws IOException {
        SessionMinutes minutes = medPay.unitCalculator(LocalDate.of(2025, 2, 3))
                .sessions(List.of(
                        Interval.of("97110", Discipline.PHYSICAL_THERAPY, "09:00", "09:30"),
                        Interval.of("97530", Discipline.PHYSICAL_THERAPY, "09:15", "09:45")));

        int exercise = minutes.services().get(0).totalMinutes(); // 30
        int activities = minutes.services().get(1).totalMinutes(); // 15
        String overlap = minutes.findings().get(0).message();
        assertThat(exercise).isEqualTo(30);
        assertThat(activities).isEqualTo(15);
        assertThat(page()).contains(overlap);
    }

    @Test
    void anAssistantsInterval() {
        Interval assistant = Interval.of("97110", Discipline.PHYSICAL_THERAPY, "09:30", "09:45")
                .withClinician("assistant")
                .withRole(ClinicianRole.ASSISTANT);
        assertThat(medPay.unitCalculator(LocalDate.of(2025, 2, 3))
                        .sessions(List.of(assistant))
                        .services())
                .containsExactly(TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 0, 15));
    }

    @Test
    void overAndUnder() throws IOException {
        UnitAllocation day = medPay.unitCalculator(LocalDate.of(2025, 2, 3))
                .calculate(
                        UnitRule.CMS_8_MINUTE,
                        List.of(
                                TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 33),
                                TimedService.of("97140", Discipline.PHYSICAL_THERAPY, 7)));

        UnitAudit audit = day.audit(Map.of(ProcedureCode.of("97110"), 3));
        BilledVerdict verdict = audit.verdict(); // MISALLOCATED
        String over = audit.findings().get(1).message();
        assertThat(verdict).isEqualTo(BilledVerdict.MISALLOCATED);
        assertThat(page()).contains(over);
    }
}
