package io.github.medpay.examples.codepage.view;

import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole service's fee in every release available. */
final class ReleasePrices {

    private ReleasePrices() {}

    static List<PriceInTime> of(FeeSchedules schedules, CodeQuestion question, FeeScheduleEntry entry) {
        String current = question.circumstances().schedule().release();
        return schedules.releases().stream()
                .map(release -> new PriceInTime(
                        release.name(),
                        fee(schedules.get(release.name()), question, entry),
                        release.name().equals(current)))
                .toList();
    }

    /** Null where the release has neither row nor locality nor amount. */
    private static @Nullable BigDecimal fee(FeeSchedule schedule, CodeQuestion question, FeeScheduleEntry entry) {
        Locality asked = question.circumstances().locality();
        Optional<Locality> locality = asked.isNational()
                ? Optional.of(schedule.national())
                : schedule.localities().find(asked.key());
        return schedule.find(question.code(), entry.rowModifier())
                .flatMap(row -> locality.flatMap(place -> schedule.fee(
                                row, place, question.circumstances().setting())
                        .amount()))
                .orElse(null);
    }
}
