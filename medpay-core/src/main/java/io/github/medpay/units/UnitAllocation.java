package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of a day's services under one rule. */
@CheckReturnValue
@JsonPropertyOrder({"rule", "services", "pools"})
public final class UnitAllocation {

    private final UnitRule rule;
    private final Quarters quarters;
    private final List<ServiceUnits> services;
    private final int timedMinutes;

    /** Null until they are asked for; two threads that ask first at once make equal lists. */
    private @Nullable List<UnitPool> pools;

    UnitAllocation(UnitRule rule, Quarters quarters, List<ServiceUnits> services, int timedMinutes) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.quarters = Objects.requireNonNull(quarters, "quarters");
        this.services = List.copyOf(services);
        this.timedMinutes = timedMinutes;
    }

    /** {@return the rule that counted} */
    @JsonProperty("rule")
    public UnitRule rule() {
        return rule;
    }

    /** {@return each service with its units, in the order in which they were given} */
    @JsonProperty("services")
    public List<ServiceUnits> services() {
        return services;
    }

    /** {@return the timed minutes by discipline; a discipline without timed minutes has none} */
    @JsonProperty("pools")
    public List<UnitPool> pools() {
        List<UnitPool> known = pools;
        if (known == null) {
            known = Pools.of(rule, quarters, services);
            pools = known;
        }
        return known;
    }

    /**
     * All units, timed and untimed.
     *
     * @return units, 0 or more
     */
    public int units() {
        int sum = 0;
        for (ServiceUnits service : services) {
            sum += service.units();
        }
        return sum;
    }

    /**
     * The units of all services of a code.
     *
     * @param code a procedure code
     * @return units, 0 where the code is not among the services
     */
    public int units(ProcedureCode code) {
        Objects.requireNonNull(code, "code");
        int sum = 0;
        for (ServiceUnits service : services) {
            if (service.service().code().equals(code)) {
                sum += service.units();
            }
        }
        return sum;
    }

    /**
     * The timed one-on-one minutes that earn the units, of all disciplines.
     *
     * @return minutes, 0 or more
     */
    public int timedMinutes() {
        return timedMinutes;
    }

    /**
     * All findings, of the pools and of the services, each once.
     *
     * @return the findings; empty where there is nothing to say
     */
    public List<Finding> findings() {
        Set<Finding> all = new LinkedHashSet<>();
        for (UnitPool pool : pools()) {
            all.addAll(pool.findings());
        }
        for (ServiceUnits service : services) {
            all.addAll(service.findings());
        }
        return List.copyOf(all);
    }

    /**
     * Compares units that were billed with these.
     *
     * @param billed billed units by code, plain and CQ or CO units together; a code that is missing was not billed
     * @return under-, over- or exactly billed, by code and in all
     * @throws IllegalArgumentException if billed units are negative
     */
    public UnitAudit audit(Map<ProcedureCode, Integer> billed) {
        return UnitAudit.of(this, billed);
    }

    /**
     * The calculation in sentences: total, row of the table, whole quarters, remainders, who won a unit and why, ties,
     * what is missing to the next unit, and findings. The text is made by this call; its wording may change.
     *
     * @return several lines
     */
    public String explain() {
        return new Explanation(this).text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitAllocation same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "UnitAllocation" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(rule, services, pools());
    }
}
