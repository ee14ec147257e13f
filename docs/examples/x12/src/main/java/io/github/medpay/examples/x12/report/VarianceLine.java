package io.github.medpay.examples.x12.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.RemittanceLine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the variance report.
 *
 * @param claim the provider's own number of the claim (CLM01, CLP01); empty without one
 * @param line the line as compared
 * @param adjustments of the remittance
 * @param remarks of the remittance: those of the line, then those of the claim
 */
@JsonPropertyOrder({"claim", "line", "adjustments", "remarks"})
public record VarianceLine(
        String claim, @JsonUnwrapped ComparedLine line, List<Adjustment> adjustments, List<String> remarks) {

    /**
     * The lines of a claim.
     *
     * @param compared the claim as compared
     * @param remitted the claim of the remittance; null where it has none
     * @return a line for each
     */
    public static List<VarianceLine> of(ComparedClaim compared, @Nullable RemittedClaim remitted) {
        String id = compared.id() == null ? "" : compared.id();
        List<String> ofClaim = remitted == null ? List.of() : remitted.remarks();
        return compared.lines().stream().map(line -> of(id, line, ofClaim)).toList();
    }

    private static VarianceLine of(String id, ComparedLine line, List<String> ofClaim) {
        List<RemittanceLine> remitted = line.remitted();
        return new VarianceLine(
                id,
                line,
                remitted.stream().flatMap(each -> each.adjustments().stream()).toList(),
                Stream.concat(remitted.stream().flatMap(each -> each.remarks().stream()), ofClaim.stream())
                        .toList());
    }
}
