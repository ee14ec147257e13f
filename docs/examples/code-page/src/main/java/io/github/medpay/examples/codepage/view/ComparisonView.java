package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.examples.codepage.ask.ComparisonQuestion;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.examples.codepage.plot.BarPlot;
import io.github.medpay.fee.FeeBreakdown;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.comparison.CodeFacts;
import io.github.medpay.insight.comparison.CodePair;
import io.github.medpay.insight.comparison.CodesSideBySide;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.ncci.PtpEdit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two to five codes side by side.
 *
 * @param codes the heads of the columns
 * @param rows facts, a cell for each code
 * @param plot the fees as bars
 * @param description the plot in one sentence
 * @param ranking codes under the therapy reduction, the one that is paid in full first; null without any
 * @param pairs what the edits say of every two
 * @param moves what moved minutes do; empty unless two timed codes are compared
 * @param findings what must be said
 * @param basis how the answer was reached
 */
record ComparisonView(
        List<String> codes,
        List<Row> rows,
        BarPlot plot,
        String description,
        @Nullable String ranking,
        List<FactView> pairs,
        List<MoveView> moves,
        List<FindingView> findings,
        Basis basis) {

    /**
     * One fact of every code.
     *
     * @param name of the fact
     * @param cells in the order of the codes
     */
    record Row(String name, List<String> cells) {}

    static ComparisonView of(MedPay medPay, ComparisonQuestion question) {
        CodesSideBySide side = medPay.insight()
                .codeComparison()
                .compare(question.codes(), question.circumstances().context());
        return new ComparisonView(
                side.codes().stream().map(code -> code.code().value()).toList(),
                rows(side.codes()),
                BarPlot.of(side.codes().stream().map(ComparisonView::bar).toList()),
                side.codes().stream()
                        .map(code -> code.code() + " " + Words.money(code.fee()))
                        .collect(Collectors.joining("; ")),
                side.therapyRanking().isEmpty()
                        ? null
                        : side.therapyRanking().stream()
                                .map(ProcedureCode::value)
                                .collect(Collectors.joining(", then ")),
                side.pairs().stream().map(ComparisonView::pair).toList(),
                MoveView.of(medPay, question),
                FindingView.of(side.findings()),
                side.basis());
    }

    private static BarPlot.Amount bar(CodeFacts code) {
        BigDecimal fee = code.fee();
        return new BarPlot.Amount(code.code().value(), Words.money(fee), fee == null ? BigDecimal.ZERO : fee, "plain");
    }

    private static List<Row> rows(List<CodeFacts> codes) {
        return List.of(
                row(codes, "What it is for", code -> code.purpose() == null ? "–" : code.purpose()),
                row(codes, "Status", code -> status(code.status())),
                row(codes, "Fee of one unit", code -> Words.money(code.fee())),
                row(codes, "A further unit of the day", code -> Words.money(code.furtherUnit())),
                row(codes, "Not participating", code -> Words.money(code.nonParticipating())),
                row(codes, "Limiting charge", code -> Words.money(code.limitingCharge())),
                row(codes, "Work units", code -> units(code, FeeBreakdown::work)),
                row(codes, "Practice expense units", code -> units(code, FeeBreakdown::practiceExpense)),
                row(codes, "Malpractice units", code -> units(code, FeeBreakdown::malpractice)),
                row(codes, "Timing", code -> code.timing().description()),
                row(codes, "Multiple procedures", code -> reduction(code.multipleProcedure())),
                row(codes, "Most units", code -> limit(code.mue())),
                row(
                        codes,
                        "Confidence",
                        code -> Words.of(code.confidence()) + ": " + String.join("; ", code.reasons())));
    }

    private static Row row(List<CodeFacts> codes, String name, Function<CodeFacts, String> cell) {
        return new Row(name, codes.stream().map(cell).toList());
    }

    private static String status(@Nullable StatusCode status) {
        return status == null ? "–" : status.symbol() + " – " + Words.of(status);
    }

    private static String units(CodeFacts code, Function<FeeBreakdown, FeeBreakdown.Component> part) {
        FeeBreakdown breakdown = code.breakdown();
        return breakdown == null ? "–" : Words.number(part.apply(breakdown).relativeValue());
    }

    private static String reduction(@Nullable MultipleProcedureIndicator indicator) {
        return indicator == null ? "–" : Words.of(indicator);
    }

    private static String limit(@Nullable MueLimit limit) {
        return limit == null ? "–" : limit.units() + (limit.adjudication().isByDay() ? " a day" : " a line");
    }

    private static FactView pair(CodePair pair) {
        return new FactView(
                pair.first() + " and " + pair.second(),
                switch (pair.status()) {
                    case NONE -> "no edit";
                    case CODE_UNKNOWN -> "unknown: no table of the date has one of them";
                    case BEFORE_FIRST_EDITION -> "unknown: the date is before the first available edition";
                    case FOUND -> edit(pair.edit());
                });
    }

    private static String edit(@Nullable PtpEdit edit) {
        return edit == null
                ? ""
                : edit.columnTwo() + " is denied beside " + edit.columnOne() + "; "
                        + (edit.allowedModifiers().isEmpty()
                                ? "no modifier lifts it"
                                : "a modifier lifts it if the record supports it");
    }
}
