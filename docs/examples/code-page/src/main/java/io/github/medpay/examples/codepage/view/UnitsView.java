package io.github.medpay.examples.codepage.view;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.ask.TreatmentMinutes;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.units.ServiceUnits;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitAllocation;
import io.github.medpay.units.UnitCalculator;
import io.github.medpay.units.UnitComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From minutes to units, under both rules.
 *
 * @param inputs the rows of the form
 * @param services each service with its units
 * @param summary one sentence, read out when it changes
 * @param explanation Medicare's calculation in sentences
 * @param findings what must be said
 */
record UnitsView(
        List<TreatmentMinutes> inputs,
        List<Service> services,
        String summary,
        List<String> explanation,
        List<FindingView> findings) {

    /**
     * One service.
     *
     * @param code the code
     * @param minutes in all
     * @param timing how the code is timed
     * @param medicare units under the 8-minute rule
     * @param assistant how many of them carry CQ or CO
     * @param midpoint units under the midpoint rule
     * @param reason why it has these units
     */
    record Service(String code, int minutes, String timing, int medicare, int assistant, int midpoint, String reason) {}

    static UnitsView of(UnitCalculator calculator, CodeQuestion question) {
        Discipline discipline = discipline(question);
        List<TimedService> timed = question.minutes().stream()
                .filter(row -> !row.code().isEmpty())
                .map(row ->
                        new TimedService(ProcedureCode.of(row.code()), discipline, row.therapist(), row.assistant()))
                .toList();
        UnitComparison both = calculator.compare(timed);
        UnitAllocation medicare = both.medicare();
        return new UnitsView(
                question.minutes(),
                services(medicare.services(), both.midpoint().services()),
                "Medicare’s 8-minute rule: " + Words.count(medicare.units(), "unit") + " from "
                        + Words.count(medicare.timedMinutes(), "timed minute") + ". The midpoint rule: "
                        + Words.count(both.midpoint().units(), "unit") + ".",
                medicare.explain().lines().toList(),
                FindingView.of(medicare.findings()));
    }

    private static List<Service> services(List<ServiceUnits> medicare, List<ServiceUnits> midpoint) {
        List<Service> services = new ArrayList<>();
        IntStream.range(0, medicare.size()).forEach(i -> {
            ServiceUnits units = medicare.get(i);
            services.add(new Service(
                    units.service().code().value(),
                    units.service().totalMinutes(),
                    units.timing().description(),
                    units.units(),
                    units.assistantUnits(),
                    midpoint.get(i).units(),
                    Words.of(units.reason())));
        });
        return services;
    }

    /** The plan of care that is switched on; physical therapy where none is. */
    private static Discipline discipline(CodeQuestion question) {
        return question.modifiers().stream()
                .map(Modifier::of)
                .flatMap(modifier -> Discipline.ofPlanOfCare(modifier).stream())
                .findFirst()
                .orElse(Discipline.PHYSICAL_THERAPY);
    }
}
