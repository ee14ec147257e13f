package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes that a day's intervals leave for counting, each minute once. */
@JsonPropertyOrder({"services", "overlaps", "findings"})
public final class SessionMinutes {

    private final List<TimedService> services;
    private final List<Overlap> overlaps;
    private final List<Finding> findings;

    SessionMinutes(List<TimedService> services, List<Overlap> overlaps, List<Finding> findings) {
        this.services = List.copyOf(services);
        this.overlaps = List.copyOf(overlaps);
        this.findings = List.copyOf(findings);
    }

    /**
     * {@return one service for each code and discipline, in order of appearance; ready for {@link
     * UnitCalculator#calculate}}
     */
    @JsonProperty("services")
    public List<TimedService> services() {
        return services;
    }

    /** {@return the pairs of intervals that share time which may not count twice} */
    @JsonProperty("overlaps")
    public List<Overlap> overlaps() {
        return overlaps;
    }

    /** {@return the overlaps in words, impossible intervals, and group minutes of one-on-one codes} */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionMinutes same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "SessionMinutes" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(services, overlaps, findings);
    }
}
