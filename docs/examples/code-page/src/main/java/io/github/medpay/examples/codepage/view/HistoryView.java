package io.github.medpay.examples.codepage.view;

import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.plot.DotPlot;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.spi.TableHeader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code's fee in every release at hand, as a plot and in words.
 *
 * @param plot the drawing
 * @param description the drawing in one sentence
 * @param where locality and setting
 */
record HistoryView(DotPlot plot, String description, String where) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static HistoryView of(FeeSchedules schedules, CodeQuestion question) {
        List<DotPlot.Amount> amounts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        BigDecimal before = null;
        for (TableHeader release : schedules.releases()) {
            BigDecimal fee = fee(schedules.get(release.name()), question);
            String value = Words.money(fee) + change(before, fee);
            amounts.add(new DotPlot.Amount(
                    release.name(),
                    value,
                    fee,
                    release.name().equals(question.circumstances().schedule().release())));
            words.add(release.name() + " " + value);
            before = fee == null ? before : fee;
        }
        return new HistoryView(
                DotPlot.of(amounts),
                String.join("; ", words),
                PickerView.label(question.circumstances().locality()) + ", "
                        + Words.of(question.circumstances().setting()));
    }

    /** The whole service's fee; null where the release has neither row nor locality nor amount. */
    private static @Nullable BigDecimal fee(FeeSchedule schedule, CodeQuestion question) {
        Locality asked = question.circumstances().locality();
        Optional<Locality> locality = asked.isNational()
                ? Optional.of(schedule.national())
                : schedule.localities().find(asked.key());
        return schedule.find(question.code(), question.entry().rowModifier())
                .flatMap(entry -> locality.flatMap(place -> schedule.fee(
                                entry, place, question.circumstances().setting())
                        .amount()))
                .orElse(null);
    }

    private static String change(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null || before.signum() == 0) {
            return "";
        }
        BigDecimal percent = now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        return " (" + Words.percent(percent) + ")";
    }
}
