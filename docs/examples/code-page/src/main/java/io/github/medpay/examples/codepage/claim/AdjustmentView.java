package io.github.medpay.examples.codepage.claim;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.codepage.part.Words;

/**
 * One adjustment.
 *
 * @param codes group and reason, such as CO-45
 * @param remark remark code; empty without one
 * @param amount dollars
 * @param words who bears it, and why
 */
record AdjustmentView(String codes, String remark, String amount, String words) {

    static AdjustmentView of(Adjustment adjustment, String cause) {
        return new AdjustmentView(
                adjustment.group() + "-" + adjustment.reason(),
                adjustment.remark().orElse(""),
                Words.money(adjustment.amount()),
                cause);
    }

    /** Who bears the adjustments of a group. */
    static String groupWords(String group) {
        return switch (group) {
            case "CO" -> "CO: the practitioner’s";
            case "PR" -> "PR: the patient’s";
            default -> group + ": another’s";
        };
    }
}
