package io.github.medpay.insight.denial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.fixture.Policies;
import io.github.medpay.insight.denial.DenialReport.PayerKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing that is told is, or leads by subtraction to, fewer than five reports. */
class DenialPatternsProperties {

    @Provide
    Arbitrary<DenialReport> reports() {
        return Combinators.combine(
                        Arbitraries.of("97110", "97140", "97530"),
                        Arbitraries.of(List.<String>of(), List.of("GP"), List.of("GP", "59")),
                        Arbitraries.of(PayerKind.MEDICARE, PayerKind.COMMERCIAL),
                        Arbitraries.of("97", "50", "N130"),
                        Arbitraries.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)),
                        Arbitraries.of(0, 1, 2))
                .as((code, modifiers, payer, reason, month, appeal) ->
                        new DenialReport(code, modifiers, payer, reason, month, appeal > 0, appeal > 1));
    }

    @Provide
    Arbitrary<List<List<DenialReport>>> publications() {
        return reports().list().ofMaxSize(120).list().ofMinSize(1).ofMaxSize(4);
    }

    /** Each atom is one publication's part of a cell: every published number is a sum of whole atoms. */
    @Property(tries = 300)
    void every_published_number_is_a_sum_of_cells_of_five_or_more(
            @ForAll("publications") List<List<DenialReport>> publications) {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        DenialSummary last = patterns.summary();
        for (List<DenialReport> part : publications) {
            part.forEach(patterns::report);
            assertThat(patterns.summary()).isEqualTo(last);
            patterns.publish();
            DenialSummary next = patterns.summary();
            onlyWholeCells(next);
            grewByFiveOrMore(last, next);
            last = next;
        }
    }

    private static void onlyWholeCells(DenialSummary summary) {
        List<Integer> told = new ArrayList<>();
        summary.cells().forEach(cell -> told.add(cell.reports()));
        summary.topReasons().forEach(count -> told.add(count.reports()));
        summary.trend().forEach(count -> told.add(count.reports()));
        DenialSummary.OverturnRate rate = summary.overturned();
        told.addAll(List.of(
                rate.appealed(),
                rate.overturned(),
                rate.appealed() - rate.overturned(),
                rate.untold(),
                summary.reports()));
        assertThat(told).allMatch(count -> count == 0 || count >= 5);
        assertThat(summary.cells().stream().mapToInt(DenialCell::reports).sum()).isEqualTo(summary.reports());
        for (DenialSummary.Count reason : summary.topReasons()) {
            int rest = summary.reports() - reason.reports();
            assertThat(rest == 0 || rest >= 5).isTrue();
        }
    }

    private static void grewByFiveOrMore(DenialSummary before, DenialSummary after) {
        Map<Map<DenialDimension, String>, Integer> cells = new java.util.HashMap<>();
        before.cells().forEach(cell -> cells.put(cell.labels(), cell.reports()));
        for (DenialCell cell : after.cells()) {
            int more = cell.reports() - cells.getOrDefault(cell.labels(), 0);
            assertThat(more == 0 || more >= 5).isTrue();
        }
    }

    @Property(tries = 300)
    void the_cells_are_a_partition_whose_labels_are_true(
            @ForAll("publications") List<List<DenialReport>> publications) {
        List<DenialReport> reports = publications.stream().flatMap(List::stream).collect(Collectors.toList());
        List<DenialCell> cells = DenialPartition.of(reports);

        assertThat(cells).allMatch(cell -> cell.reports() >= DenialPartition.SMALLEST);
        int told = cells.stream().mapToInt(DenialCell::reports).sum();
        assertThat(told).isEqualTo(reports.size() < 5 ? 0 : reports.size());
        for (DenialCell cell : cells) {
            long possible = reports.stream()
                    .filter(report -> cell.labels().entrySet().stream()
                            .allMatch(label -> report.label(label.getKey()).equals(label.getValue())))
                    .count();
            assertThat(possible).isGreaterThanOrEqualTo(cell.reports());
        }
    }

    @Property(tries = 300)
    void the_bounds_hold_the_true_overturn_rate(@ForAll("publications") List<List<DenialReport>> publications) {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        List<DenialReport> reports = publications.stream().flatMap(List::stream).collect(Collectors.toList());
        reports.forEach(patterns::report);
        patterns.publish();
        DenialSummary.OverturnRate rate = patterns.summary().overturned();
        int overturned = (int) reports.stream().filter(DenialReport::overturned).count();

        if (reports.size() >= 5) {
            assertThat(overturned).isBetween(rate.overturned(), rate.overturned() + rate.untold());
        }
    }
}
