package io.github.medpay.insight.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The default store. */
final class InMemoryDenialStore implements DenialStore {

    private final List<DenialReport> reports = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();

    @Override
    public synchronized void add(DenialReport report) {
        reports.add(Objects.requireNonNull(report, "report"));
    }

    @Override
    public synchronized List<DenialReport> reports() {
        return List.copyOf(reports);
    }

    @Override
    public synchronized void markPublished(int count) {
        marks.add(count);
    }

    @Override
    public synchronized List<Integer> published() {
        return List.copyOf(marks);
    }
}
