package io.github.medpay.insight.comparison;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.Objects;

/**
 * Two to five codes side by side.
 *
 * @param context when and where
 * @param codes the facts of each known code, in the order given
 * @param therapyRanking the codes under the therapy reduction by practice expense, highest first: the first of those on a
 *     day is paid in full, every other unit with half of its practice expense
 * @param pairs the correct coding edits of every two codes
 * @param findings codes that the release does not hold, and other things to say
 * @param basis inputs, formula, assumptions, citations
 */
public record CodesSideBySide(
        ServiceContext context,
        List<CodeFacts> codes,
        List<ProcedureCode> therapyRanking,
        List<CodePair> pairs,
        List<Finding> findings,
        Basis basis) {

    /**
     * Checks what must not be null and copies the lists.
     *
     * @param context when and where
     * @param codes the facts of each known code, in the order given
     * @param therapyRanking the codes under the therapy reduction by practice expense, highest first
     * @param pairs the correct coding edits of every two codes
     * @param findings codes that the release does not hold, and other things to say
     * @param basis inputs, formula, assumptions, citations
     */
    public CodesSideBySide {
        Objects.requireNonNull(context, "context");
        codes = List.copyOf(codes);
        therapyRanking = List.copyOf(therapyRanking);
        pairs = List.copyOf(pairs);
        findings = List.copyOf(findings);
        Objects.requireNonNull(basis, "basis");
    }
}
