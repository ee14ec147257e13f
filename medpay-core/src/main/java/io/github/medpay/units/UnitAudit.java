package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Billed units beside earned units: they must agree with the total of minutes (Benefit Policy Manual ch. 15 §220.3.E).
 */
@JsonPropertyOrder({"earned", "billed", "codes"})
public final class UnitAudit {

    private final int earned;
    private final int billed;
    private final List<CodeAudit> codes;

    UnitAudit(int earned, int billed, List<CodeAudit> codes) {
        this.codes = List.copyOf(codes);
        this.earned = earned;
        this.billed = billed;
    }

    /** {@return units of the calculation in all} */
    @JsonProperty("earned")
    public int earned() {
        return earned;
    }

    /** {@return billed units in all} */
    @JsonProperty("billed")
    public int billed() {
        return billed;
    }

    /** {@return each code that earned or was billed, in order of the codes} */
    @JsonProperty("codes")
    public List<CodeAudit> codes() {
        return codes;
    }

    static UnitAudit of(UnitAllocation allocation, Map<ProcedureCode, Integer> billed) {
        Objects.requireNonNull(billed, "billed");
        Set<ProcedureCode> codes = new TreeSet<>(billed.keySet());
        for (ServiceUnits service : allocation.services()) {
            codes.add(service.service().code());
        }
        List<CodeAudit> audits = new ArrayList<>(codes.size());
        int sum = 0;
        for (ProcedureCode code : codes) {
            int units = billed.getOrDefault(code, 0);
            if (units < 0) {
                throw new IllegalArgumentException("billed: negative units of " + code);
            }
            audits.add(audit(allocation, code, units));
            sum = Math.addExact(sum, units);
        }
        return new UnitAudit(allocation.units(), sum, audits);
    }

    private static CodeAudit audit(UnitAllocation allocation, ProcedureCode code, int billed) {
        int earned = allocation.units(code);
        int least = earned;
        int most = earned;
        for (UnitPool pool : allocation.pools()) {
            TieRange range = TieRange.of(pool.tied(), code);
            least -= range.mayLose();
            most += range.mayGain();
        }
        return new CodeAudit(code, earned, least, most, billed);
    }

    /**
     * How many units too many or too few in all.
     *
     * @return above 0 for units too many, below 0 for units too few
     */
    public int difference() {
        return billed - earned;
    }

    /**
     * The verdict on the whole.
     *
     * @return under or over where the sums differ; else exact, or misallocated where units stand on the wrong codes
     */
    public BilledVerdict verdict() {
        if (billed != earned) {
            return billed > earned ? BilledVerdict.OVER : BilledVerdict.UNDER;
        }
        for (CodeAudit code : codes) {
            if (code.difference() != 0) {
                return BilledVerdict.MISALLOCATED;
            }
        }
        return BilledVerdict.EXACT;
    }

    /**
     * The verdict in words: one finding for the whole and one for each code that differs.
     *
     * @return the findings; empty where all is exact
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (verdict() != BilledVerdict.EXACT) {
            findings.add(Finding.of(
                    name(verdict()),
                    "billed " + Words.units(billed) + ", earned " + earned + " in all" + by(difference())));
        }
        for (CodeAudit code : codes) {
            if (code.verdict() != BilledVerdict.EXACT) {
                findings.add(Finding.of(
                        name(code.verdict()),
                        code.code() + ": billed " + Words.units(code.billed()) + ", earned " + code.earned()
                                + by(code.difference())));
            }
        }
        return List.copyOf(findings);
    }

    private static String by(int difference) {
        return difference == 0 ? "" : ", " + Words.units(Math.abs(difference)) + (difference > 0 ? " over" : " under");
    }

    private static FindingCode name(BilledVerdict verdict) {
        return switch (verdict) {
            case UNDER -> FindingCode.UNITS_UNDER_BILLED;
            case OVER -> FindingCode.UNITS_OVER_BILLED;
            default -> FindingCode.UNITS_MISALLOCATED;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitAudit same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "UnitAudit" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(earned, billed, codes);
    }
}
