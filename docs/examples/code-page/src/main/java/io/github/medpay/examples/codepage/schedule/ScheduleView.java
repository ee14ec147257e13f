package io.github.medpay.examples.codepage.schedule;

import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.FindingView;
import java.util.List;

/**
 * The schedule that pays a code, and its price of one unit.
 *
 * @param name of the schedule, in words
 * @param unit what the amount is the price of
 * @param amount of one unit, or a dash
 * @param badge how sure that is, in a few words
 * @param badgeStyle class of the style sheet
 * @param reasons why
 * @param source table and first day
 * @param facts what the table says of the code
 * @param findings what must be said
 */
public record ScheduleView(
        String name,
        String unit,
        String amount,
        String badge,
        String badgeStyle,
        List<String> reasons,
        String source,
        List<FactView> facts,
        List<FindingView> findings) {

    /** Copies the lists. */
    public ScheduleView {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }
}
