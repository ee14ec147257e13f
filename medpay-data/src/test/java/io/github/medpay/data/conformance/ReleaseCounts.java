package io.github.medpay.data.conformance;

import static io.github.medpay.data.conformance.ConformancePage.number;

import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.internal.table.TableKinds;
import java.time.LocalDate;
import java.util.List;

/** What a release holds, as it answers when it is asked. */
record ReleaseCounts(
        String release, LocalDate from, long rows, long amounts, long localities, long factors, long counties) {

    private static final BundledTables TABLES = new BundledTables();

    static List<ReleaseCounts> of(FeeSchedules schedules) {
        return schedules.releases().stream()
                .map(header -> of(schedules.get(header.name())))
                .toList();
    }

    private static ReleaseCounts of(FeeSchedule schedule) {
        return new ReleaseCounts(
                schedule.release(),
                schedule.effectiveFrom(),
                schedule.entries().count(),
                schedule.entries().filter(FeeScheduleEntry::hasAmount).count(),
                schedule.localities().all().size(),
                schedule.localities().all().stream()
                        .filter(locality ->
                                locality.anesthesiaConversionFactor().isPresent())
                        .count(),
                TABLES.open(TableKinds.RELEASE, schedule.release()).counties().size());
    }

    String row() {
        return "| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        release,
                        from,
                        number(rows),
                        number(amounts),
                        number(localities),
                        number(factors),
                        number(counties));
    }
}
