package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Place;
import io.github.medpay.examples.x12.segment.Segment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a claim says that its price does not show. */
final class ClaimNotices {

    private static final String MEDICARE_PART_B = "MB";

    /** The ranks of payers, first to last (data element 1138). */
    private static final String RANKS = "PSTABCDEFGH";

    private ClaimNotices() {}

    static void ofHeader(ClaimDraft draft, Segment clm, Parties parties) {
        Place payer = Objects.requireNonNullElse(parties.payerPlace(), clm.place());
        if (RANKS.indexOf(parties.payerRank()) > 0) {
            priorPayer(draft, payer);
        }
        String kind = parties.payerKind();
        if (!kind.isEmpty() && !kind.equals(MEDICARE_PART_B)) {
            draft.notice(
                    payer,
                    NoticeCode.PAYER_NOT_MEDICARE,
                    "SBR09 is not MB (Medicare Part B); priced as Medicare Part B would pay");
        }
        switch (clm.component(5, 3)) {
            case "7" -> draft.notice(clm.place(), NoticeCode.FREQUENCY, "replaces an earlier claim; priced by itself");
            case "8" -> draft.notice(clm.place(), NoticeCode.FREQUENCY, "voids an earlier claim; priced all the same");
            default -> {}
        }
        if (!clm.component(11, 1).isEmpty()) {
            draft.notice(
                    clm.place(),
                    NoticeCode.RELATED_CAUSE,
                    "CLM11 names an accident or the employment; another payer may be liable before Medicare");
        }
    }

    /** A payer of loop 2320. */
    static void ofOtherPayer(ClaimDraft draft, Segment sbr, Parties parties) {
        int other = RANKS.indexOf(sbr.element(1));
        int own = RANKS.indexOf(parties.payerRank());
        if (!sbr.element(1).isEmpty() && other >= 0 && own >= 0 && other < own) {
            priorPayer(draft, sbr.place());
        }
    }

    static void priorPayer(ClaimDraft draft, Place place) {
        draft.notice(
                place,
                NoticeCode.PRIOR_PAYER,
                "another payer pays first; what it paid is not taken into account, and Medicare as second payer pays less");
    }

    static void ofCharges(ClaimDraft draft, Segment clm, @Nullable BigDecimal charge, List<FileLine> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FileLine line : lines) {
            sum = line.charge() == null ? sum : sum.add(line.charge());
        }
        if (charge == null || charge.compareTo(sum) != 0) {
            draft.notice(
                    clm.place(), NoticeCode.CHARGES_DIFFER, "CLM02 is not the sum of the lines' charges, which count");
        }
    }
}
