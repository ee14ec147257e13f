package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.code.Setting;
import io.github.medpay.examples.codepage.ask.DifferenceQuestion;
import io.github.medpay.examples.codepage.part.Choices;
import io.github.medpay.examples.codepage.part.Option;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.examples.codepage.plot.BarPlot;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.release.ReleaseDifference;
import io.github.medpay.insight.release.RowDifference;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page that compares two releases.
 *
 * @param title of the page
 * @param before releases to choose from
 * @param after releases to choose from
 * @param localities to choose from
 * @param settings to choose from
 * @param prefix beginning of the codes
 * @param summary how many rows were added, removed and changed
 * @param plot fees by how far they moved
 * @param description the plot in one sentence
 * @param rows of this page, the widest moves first
 * @param page of the pages, in words
 * @param previous link; null on the first page
 * @param next link; null on the last page
 * @param csv link to all rows
 * @param basis how the answer was reached
 */
public record ReleasesPageView(
        String title,
        List<Option> before,
        List<Option> after,
        List<Option> localities,
        List<Option> settings,
        String prefix,
        String summary,
        BarPlot plot,
        String description,
        List<Row> rows,
        String page,
        @Nullable String previous,
        @Nullable String next,
        String csv,
        Basis basis) {

    private static final int ROWS = 25;

    /**
     * One row of the fee schedule.
     *
     * @param code the code
     * @param part 26, TC or 53, with a hyphen; empty for the whole service
     * @param kind added, removed or changed
     * @param before the fee
     * @param after the fee
     * @param percent the change
     * @param fields what else differs
     */
    record Row(String code, String part, String kind, String before, String after, String percent, String fields) {

        static Row of(RowDifference row) {
            return new Row(
                    row.code().value(),
                    row.part().isEmpty() ? "" : "-" + row.part(),
                    Words.of(row.kind()),
                    Words.money(row.feeBefore()),
                    Words.money(row.feeAfter()),
                    Words.percent(row.percent()),
                    row.fields().stream()
                            .map(field ->
                                    field.field().replace('_', ' ') + " " + field.before() + " → " + field.after())
                            .collect(Collectors.joining("; ")));
        }
    }

    /**
     * Answers the question.
     *
     * @param medPay answers
     * @param question what was asked
     * @return the page
     */
    public static ReleasesPageView of(MedPay medPay, DifferenceQuestion question) {
        ReleaseDifference difference = difference(medPay, question);
        List<RowDifference> rows = difference.rows().stream()
                .sorted(Comparator.comparing(ReleasesPageView::move, Comparator.reverseOrder()))
                .toList();
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int page = Math.min(question.page(), pages);
        List<BarPlot.Amount> bands = ChangeBands.of(rows);
        return new ReleasesPageView(
                question.before().release() + " against " + question.after().release(),
                releases(medPay, question.before().release()),
                releases(medPay, question.after().release()),
                Choices.localities(question.after(), Choices.key(question.locality())),
                settings(question),
                question.prefix(),
                summary(rows),
                BarPlot.of(bands),
                bands.stream().map(band -> band.label() + ": " + band.value()).collect(Collectors.joining("; ")),
                rows.subList((page - 1) * ROWS, Math.min(page * ROWS, rows.size())).stream()
                        .map(Row::of)
                        .toList(),
                "Page " + page + " of " + pages,
                page == 1 ? null : question.parameters().linkWith("page", String.valueOf(page - 1)),
                page == pages ? null : question.parameters().linkWith("page", String.valueOf(page + 1)),
                "/releases.csv" + question.parameters().linkWith("page", ""),
                difference.basis());
    }

    /**
     * The difference itself.
     *
     * @param medPay answers
     * @param question what was asked
     * @return the difference, all rows
     */
    public static ReleaseDifference difference(MedPay medPay, DifferenceQuestion question) {
        return medPay.insight()
                .releaseComparison()
                .between(question.before().release(), question.after().release(), question.filter());
    }

    private static BigDecimal move(RowDifference row) {
        BigDecimal percent = row.percent();
        return percent == null ? BigDecimal.valueOf(-1) : percent.abs();
    }

    private static String summary(List<RowDifference> rows) {
        Map<RowDifference.Kind, Integer> kinds = new EnumMap<>(RowDifference.Kind.class);
        rows.forEach(row -> kinds.merge(row.kind(), 1, Integer::sum));
        return Words.count(rows.size(), "row") + ": "
                + Arrays.stream(RowDifference.Kind.values())
                        .map(kind -> Words.grouped(kinds.getOrDefault(kind, 0)) + " " + Words.of(kind))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static List<Option> releases(MedPay medPay, String chosen) {
        return medPay.feeSchedules().releases().stream()
                .map(release -> new Option(
                        release.name(),
                        release.name() + " from " + release.effectiveFrom(),
                        release.name().equals(chosen)))
                .toList();
    }

    private static List<Option> settings(DifferenceQuestion question) {
        return List.of(
                new Option("NON_FACILITY", "Non-facility", question.setting() == Setting.NON_FACILITY),
                new Option("FACILITY", "Facility", question.setting() == Setting.FACILITY));
    }
}
