package io.github.medpay.examples.codepage.view;

import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.GlobalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which days of care a procedure's payment includes.
 *
 * @param facts the period, its last day and its parts
 */
record GlobalView(List<FactView> facts) {

    static GlobalView of(FeeScheduleEntry entry, LocalDate date) {
        GlobalPeriod period = entry.globalPeriod();
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView("Global period", period.symbol() + " – " + words(period)));
        if (period.postoperativeDays() > 0) {
            facts.add(new FactView(
                    "A procedure of " + date + " includes",
                    "care from " + date.minusDays(period.preoperativeDays()) + " to "
                            + date.plusDays(period.postoperativeDays())));
        }
        if (entry.preoperativePercent() + entry.postoperativePercent() > 0) {
            facts.add(new FactView(
                    "Before, during, after (56, 54, 55)",
                    entry.preoperativePercent() + " %, " + entry.intraoperativePercent() + " %, "
                            + entry.postoperativePercent() + " %"));
        }
        return new GlobalView(facts);
    }

    private static String words(GlobalPeriod period) {
        return switch (period) {
            case ZERO_DAYS -> "the day of the procedure";
            case TEN_DAYS, NINETY_DAYS ->
                (period.preoperativeDays() == 0 ? "" : "the day before, ") + "the day of the procedure and "
                        + period.postoperativeDays() + " days after it";
            case MATERNITY -> "maternity care";
            case NOT_APPLICABLE -> "none";
            case CONTRACTOR -> "the contractor decides";
            case ADD_ON -> "that of the service to which this one is added";
        };
    }
}
