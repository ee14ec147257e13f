package io.github.medpay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.Small;
import io.github.medpay.fixture.TherapyTables;
import io.github.medpay.insight.Insight;
import io.github.medpay.insight.comparison.ServiceContext;
import io.github.medpay.insight.denial.DenialPatterns;
import io.github.medpay.insight.denial.DenialReport;
import io.github.medpay.insight.documentation.TherapyEpisode;
import io.github.medpay.insight.documentation.TreatmentNote;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.therapy.TherapyExpense;
import io.github.medpay.insight.therapy.TherapyThresholds;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.ncci.NcciResult;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitAllocation;
import io.github.medpay.units.UnitCalculator;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The names, order and form of every answer as JSON: a property may come, none may go or change. */
class AnswersJsonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final ObjectWriter JACKSON_2 = new ObjectMapper().writerWithDefaultPrettyPrinter();
    private static final tools.jackson.databind.ObjectWriter JACKSON_3 = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        fees(answers);
        units(answers);
        edits(answers);
        answers.put(
                "modifier effect",
                Small.medPay().modifierRules(DAY).describe(Modifier.of("50")).orElseThrow());
        insight(answers);
        therapy(answers);
        denials(answers);
        return answers;
    }

    private static void fees(Map<String, Object> answers) {
        answers.put(
                "fee breakdown",
                Small.schedule()
                        .fee("97110", Small.alaska(), PlaceOfService.of("11"))
                        .breakdown());
        answers.put("conversion factor", Small.schedule().conversionFactor());
        answers.put("indices", Small.alaska().gpci());
    }

    private static void units(Map<String, Object> answers) {
        UnitCalculator calculator = Policies.calculators().on(DAY);
        List<TimedService> services = List.of(
                new TimedService(ProcedureCode.of("97110"), Discipline.PHYSICAL_THERAPY, 20, 4),
                new TimedService(ProcedureCode.of("97140"), Discipline.PHYSICAL_THERAPY, 9, 0),
                new TimedService(ProcedureCode.of("97530"), Discipline.PHYSICAL_THERAPY, 9, 0),
                new TimedService(ProcedureCode.of("97161"), Discipline.PHYSICAL_THERAPY, 30, 0));
        UnitAllocation allocation = calculator.calculate(UnitRule.CMS_8_MINUTE, services);
        answers.put("units", allocation);
        answers.put("audit", allocation.audit(Map.of(ProcedureCode.of("97110"), 3)));
        answers.put(
                "units under both rules",
                calculator.compare(List.of(services.get(1))).midpoint());
    }

    private static void edits(Map<String, Object> answers) {
        NcciChecker checker = Small.medPay().ncciChecker();
        LocalDate day = LocalDate.of(2024, 8, 1);
        List<NcciLine> lines = List.of(
                NcciLine.of(1, "97530", 1, day), NcciLine.of(2, "97116", 1, day), NcciLine.of(3, "97110", 99, day));
        NcciResult result = checker.check(lines);
        answers.put(
                "edits", result.findings().stream().map(NcciFinding::finding).toList());
        answers.put(
                "limit",
                result.findings().stream()
                        .map(NcciFinding::limit)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static void insight(Map<String, Object> answers) {
        Insight insight = TherapyTables.insight();
        Claim visit = TherapyTables.claim(ClaimLine.of("97110", 1, "GP"), ClaimLine.of("97140", 1, "GP"));
        answers.put("impact", insight.revenueImpact().of(visit, ClaimChange.units(1, 2), VisitVolume.of(40, 52)));
        answers.put(
                "tips",
                insight.billingTips()
                        .of(
                                visit,
                                List.of(new TimedService(
                                        ProcedureCode.of("97110"), Discipline.PHYSICAL_THERAPY, 30, 0)),
                                VisitVolume.ONE_VISIT));
        answers.put(
                "documentation",
                insight.documentation()
                        .check(
                                TreatmentNote.builder(Discipline.PHYSICAL_THERAPY)
                                        .build(),
                                visit,
                                List.of()));
        answers.put(
                "episode", insight.documentation().check(new TherapyEpisode(List.of(DAY), List.of(), null, List.of())));
        answers.put(
                "codes",
                insight.codeComparison()
                        .compare(
                                List.of("97110", "97124", "97140"),
                                new ServiceContext(DAY, null, Setting.NON_FACILITY, "RVU25A")));
        answers.put("releases", insight.releaseComparison().between("RVU25A", "RVU25D"));
    }

    private static void therapy(Map<String, Object> answers) {
        answers.put(
                "therapy ledger",
                TherapyThresholds.ledger(
                        Policies.medicare(),
                        2025,
                        new TherapyYearToDate(new BigDecimal("2400.00"), new BigDecimal("0.00")),
                        List.of(
                                new TherapyExpense(DAY, Discipline.PHYSICAL_THERAPY, new BigDecimal("50.00"), false),
                                new TherapyExpense(
                                        DAY, Discipline.OCCUPATIONAL_THERAPY, new BigDecimal("7.00"), true))));
    }

    private static void denials(Map<String, Object> answers) {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        DenialReport report = new DenialReport(
                "97110", List.of("GP"), DenialReport.PayerKind.MEDICARE, "97", YearMonth.of(2025, 2), true, true);
        for (int i = 0; i < 5; i++) {
            patterns.report(report);
        }
        patterns.publish();
        answers.put("denial report", report);
        answers.put("denials", patterns.summary("97110"));
    }

    private static String expected() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AnswersJsonTest.class.getResourceAsStream("answers.json"), "answers.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void everyAnswerHasItsFormWithJackson2() throws IOException {
        assertThat(JACKSON_2.writeValueAsString(answers())).isEqualTo(expected());
    }

    @Test
    void everyAnswerHasItsFormWithJackson3() throws IOException {
        assertThat(JACKSON_3.writeValueAsString(answers())).isEqualTo(expected());
    }
}
