package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.Discipline;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The timed minutes of one discipline on one day, and the units they earn. */
@JsonPropertyOrder({"rule", "discipline", "minutes", "units", "minutesToNextUnit", "tied", "findings"})
public final class UnitPool {

    private final Quarters quarters;
    private final UnitRule rule;
    private final @Nullable Discipline discipline;
    private final int minutes;
    private final int units;
    private final int minutesToNextUnit;
    private final List<ServiceUnits> tied;
    private final List<Finding> findings;

    UnitPool(
            Quarters quarters,
            UnitRule rule,
            @Nullable Discipline discipline,
            int minutes,
            int units,
            int minutesToNextUnit,
            List<ServiceUnits> tied,
            List<Finding> findings) {
        this.quarters = quarters;
        this.rule = Objects.requireNonNull(rule, "rule");
        this.tied = List.copyOf(tied);
        this.findings = List.copyOf(findings);
        this.discipline = discipline;
        this.minutes = minutes;
        this.units = units;
        this.minutesToNextUnit = minutesToNextUnit;
    }

    /** {@return the rule that counted} */
    @JsonProperty("rule")
    public UnitRule rule() {
        return rule;
    }

    /** {@return the discipline; null for services without one} */
    @JsonProperty("discipline")
    public @Nullable Discipline discipline() {
        return discipline;
    }

    /** {@return timed minutes of therapist and assistant} */
    @JsonProperty("minutes")
    public int minutes() {
        return minutes;
    }

    /** {@return units of the timed services; untimed services are not among them} */
    @JsonProperty("units")
    public int units() {
        return units;
    }

    /**
     * {@return the fewest minutes more that would earn one more unit, 1 or more; under the midpoint rule those of the
     * service that is nearest to it}
     */
    @JsonProperty("minutesToNextUnit")
    public int minutesToNextUnit() {
        return minutesToNextUnit;
    }

    /** {@return the services with the same remainder of which either could have a unit; empty where there is no tie} */
    @JsonProperty("tied")
    public List<ServiceUnits> tied() {
        return tied;
    }

    /** {@return what must be said about the whole pool} */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The row of Medicare's table in which the minutes fall.
     *
     * @return the row; empty under the midpoint rule, which has no total
     */
    public Optional<UnitTableRow> tableRow() {
        return rule == UnitRule.CMS_8_MINUTE ? Optional.of(quarters.row(quarters.units(minutes))) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitPool same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "UnitPool" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(rule, discipline, minutes, units, minutesToNextUnit, tied, findings);
    }
}
