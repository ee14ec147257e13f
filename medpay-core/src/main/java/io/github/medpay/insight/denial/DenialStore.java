package io.github.medpay.insight.denial;

import java.util.List;

/**
 * Keeps denial reports in the order in which they came, and where each publication ended.
 *
 * <p>A store must be safe for the threads that use it. What it throws comes out of {@link DenialPatterns} as a
 * {@link DenialStoreException}.
 */
public interface DenialStore {

    /**
     * Adds a report at the end.
     *
     * @param report the report
     */
    void add(DenialReport report);

    /**
     * All reports.
     *
     * @return a list that does not change, in the order in which they came
     */
    List<DenialReport> reports();

    /**
     * Notes that everything up to this number of reports is published. Called with growing numbers.
     *
     * @param reports how many reports, from the first
     */
    void markPublished(int reports);

    /**
     * The marks of all publications.
     *
     * @return a list that does not change, ascending; empty before the first
     */
    List<Integer> published();

    /**
     * A store in memory, safe for any number of threads.
     *
     * @return an empty store
     */
    static DenialStore inMemory() {
        return new InMemoryDenialStore();
    }
}
