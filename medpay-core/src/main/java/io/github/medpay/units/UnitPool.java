package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The timed minutes of one discipline on one day, and the units they earn.
 *
 * @param rule the rule that counted
 * @param discipline the discipline; null for services without one
 * @param minutes timed minutes of therapist and assistant
 * @param units units of the timed services; untimed services are not among them
 * @param minutesToNextUnit the fewest minutes more that would earn one more unit, 1 or more; under the midpoint rule those
 *     of the service that is nearest to it
 * @param tied the services with the same remainder of which either could have a unit; empty where there is no tie
 * @param findings what must be said about the whole pool
 */
public record UnitPool(
        UnitRule rule,
        @Nullable Discipline discipline,
        int minutes,
        int units,
        int minutesToNextUnit,
        List<ServiceUnits> tied,
        List<Finding> findings) {

    /**
     * Checks that nothing but the discipline is null and copies the lists.
     *
     * @param rule the rule that counted
     * @param discipline the discipline; null for services without one
     * @param minutes timed minutes of therapist and assistant
     * @param units units of the timed services
     * @param minutesToNextUnit the fewest minutes more that would earn one more unit, 1 or more
     * @param tied the services of which either could have a unit; empty where there is no tie
     * @param findings what must be said about the whole pool
     */
    public UnitPool {
        Objects.requireNonNull(rule, "rule");
        tied = List.copyOf(tied);
        findings = List.copyOf(findings);
    }

    /**
     * The row of Medicare's table in which the minutes fall.
     *
     * @return the row; empty under the midpoint rule, which has no total
     */
    public Optional<UnitTableRow> tableRow() {
        return rule == UnitRule.CMS_8_MINUTE ? Optional.of(UnitTableRow.ofMinutes(minutes)) : Optional.empty();
    }
}
