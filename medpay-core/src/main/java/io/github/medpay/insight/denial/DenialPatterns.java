package io.github.medpay.insight.denial;

import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.denial.DenialReport.Appeal;
import io.github.medpay.internal.policy.Periods;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.rule.Firmness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What anonymous denial reports have in common: top reasons, overturn rate, trend. Nothing is told of fewer than five
 * reports, and no sum or difference of what is told reaches fewer.
 *
 * <p>Reports are told only once they are published. A publication takes all reports since the one before it and divides
 * them once, for good; so two summaries at two times differ by whole cells too. Publish seldom, such as once a month: the
 * more reports at a time, the finer the cells.
 *
 * <p>Safe for any number of threads if its store is; one process publishes at a time.
 */
public final class DenialPatterns {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MedicarePolicy policy;
    private final DenialStore store;

    private DenialPatterns(MedicarePolicy policy, DenialStore store) {
        this.policy = policy;
        this.store = store;
    }

    /**
     * Over a store.
     *
     * @param policy how many modifiers a line carries, by date
     * @param store keeps the reports
     * @return the patterns
     */
    public static DenialPatterns of(MedicarePolicy policy, DenialStore store) {
        return new DenialPatterns(Objects.requireNonNull(policy, "policy"), Objects.requireNonNull(store, "store"));
    }

    /**
     * Over an empty store in memory.
     *
     * @param policy how many modifiers a line carries, by date
     * @return the patterns
     */
    public static DenialPatterns inMemory(MedicarePolicy policy) {
        return of(policy, DenialStore.inMemory());
    }

    /**
     * Takes a report. It is told from the next publication on.
     *
     * @param report the report
     * @throws InsightException if it has more modifiers than a line carries
     * @throws DenialStoreException if the store fails
     */
    public void report(DenialReport report) {
        Objects.requireNonNull(report, "report");
        int most = Periods.onOrFirst(policy, report.month().atDay(1)).number(PolicyNumber.MODIFIERS_OF_A_LINE);
        if (report.modifiers().size() > most) {
            throw new InsightException("modifiers", "are more than " + most);
        }
        ask("add a report", () -> {
            store.add(report);
            return true;
        });
    }

    /**
     * Publishes the reports since the last publication, if they are five or more; fewer wait.
     *
     * @return whether anything was published
     * @throws DenialStoreException if the store fails
     */
    public synchronized boolean publish() {
        int count = ask("read the reports", store::reports).size();
        if (count - lastMark() < DenialPartition.SMALLEST) {
            return false;
        }
        return ask("mark the publication", () -> {
            store.markPublished(count);
            return true;
        });
    }

    private int lastMark() {
        List<Integer> marks = ask("read the publications", store::published);
        return marks.isEmpty() ? 0 : marks.get(marks.size() - 1);
    }

    /**
     * What is published of all codes.
     *
     * @return the summary; without cells before the first publication
     * @throws DenialStoreException if the store fails
     */
    public DenialSummary summary() {
        return summarise(null);
    }

    /**
     * What is published of a code. Reports whose code is not told belong to no code's summary.
     *
     * @param code five characters
     * @return the summary; without cells where nothing is told of the code
     * @throws DenialStoreException if the store fails
     */
    public DenialSummary summary(String code) {
        return summarise(Objects.requireNonNull(code, "code"));
    }

    private DenialSummary summarise(@Nullable String code) {
        Map<Map<DenialDimension, String>, Integer> cells = new TreeMap<>(Comparator.comparing(DenialPatterns::key));
        int from = 0;
        List<Integer> marks = ask("read the publications", store::published);
        List<DenialReport> reports = ask("read the reports", store::reports);
        for (int to : marks) {
            if (to < from || to > reports.size()) {
                throw new DenialStoreException(
                        "the store's publications do not fit its reports", new IllegalStateException("mark"));
            }
            for (DenialCell cell : DenialPartition.of(reports.subList(from, to))) {
                if (code == null || cell.has(DenialDimension.CODE, code)) {
                    cells.merge(cell.labels(), cell.reports(), Integer::sum);
                }
            }
            from = to;
        }
        List<DenialCell> told = new ArrayList<>(cells.size());
        cells.forEach((labels, count) -> told.add(new DenialCell(labels, count)));
        int all = told.stream().mapToInt(DenialCell::reports).sum();
        List<DenialSummary.Count> reasons = counts(told, DenialDimension.REASON);
        reasons.sort(Comparator.comparingInt(DenialSummary.Count::reports).reversed());
        return new DenialSummary(
                code,
                all,
                told,
                reasons,
                counts(told, DenialDimension.MONTH),
                rate(told),
                basis(code, all, marks.size()));
    }

    private static String key(Map<DenialDimension, String> labels) {
        StringBuilder key = new StringBuilder();
        for (DenialDimension dimension : DenialDimension.values()) {
            String label = labels.get(dimension);
            key.append(label == null ? "~" : label).append('|');
        }
        return key.toString();
    }

    private static List<DenialSummary.Count> counts(List<DenialCell> cells, DenialDimension dimension) {
        Map<String, Integer> counts = new TreeMap<>();
        for (DenialCell cell : cells) {
            String label = cell.labels().get(dimension);
            if (label != null) {
                counts.merge(label, cell.reports(), Integer::sum);
            }
        }
        List<DenialSummary.Count> list = new ArrayList<>(counts.size());
        counts.forEach((label, count) -> list.add(new DenialSummary.Count(label, count)));
        return list;
    }

    private static DenialSummary.OverturnRate rate(List<DenialCell> cells) {
        int overturned = 0;
        int stood = 0;
        int untold = 0;
        for (DenialCell cell : cells) {
            String appeal = cell.labels().get(DenialDimension.APPEAL);
            if (appeal == null) {
                untold += cell.reports();
            } else if (appeal.equals(Appeal.OVERTURNED.name())) {
                overturned += cell.reports();
            } else if (appeal.equals(Appeal.NOT_OVERTURNED.name())) {
                stood += cell.reports();
            }
        }
        int possible = overturned + stood + untold;
        return new DenialSummary.OverturnRate(
                overturned + stood,
                overturned,
                untold,
                possible == 0 ? null : percent(overturned, possible),
                possible == 0 ? null : percent(overturned + untold, possible));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static Basis basis(@Nullable String code, int reports, int publications) {
        return new Basis(
                List.of(
                        Input.of("code", code == null ? "all" : code),
                        Input.of("published reports", reports),
                        Input.of("publications", publications)),
                "each publication is divided once by code, reason, appeal, month, payer and modifiers, as long as every part"
                        + " keeps " + DenialPartition.SMALLEST + " reports or more; counts are sums of whole cells",
                List.of(
                        "the reports are those that practices chose to give, and no sample of all denials",
                        "counts are lower bounds: reports in a cell that does not tell the label are not in them"),
                List.of("decision of this library"),
                Firmness.DECISION);
    }

    private static <T> T ask(String deed, Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            throw new DenialStoreException("the store of denial reports failed to " + deed, e);
        }
    }
}
