package io.github.medpay.units;

import io.github.medpay.rule.Finding;
import java.util.List;

/**
 * The minutes that a day's intervals leave for counting, each minute once.
 *
 * @param services one service for each code and discipline, in order of appearance; ready for
 *     {@link UnitCalculator#calculate}
 * @param overlaps the pairs of intervals that share time which may not count twice
 * @param findings the overlaps in words, impossible intervals, and group minutes of one-on-one codes
 */
public record SessionMinutes(List<TimedService> services, List<Overlap> overlaps, List<Finding> findings) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param services one service for each code and discipline, in order of appearance
     * @param overlaps the pairs of intervals that share time which may not count twice
     * @param findings the overlaps in words, impossible intervals, and group minutes of one-on-one codes
     */
    public SessionMinutes {
        services = List.copyOf(services);
        overlaps = List.copyOf(overlaps);
        findings = List.copyOf(findings);
    }
}
