package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The release on the other side of a date whose own is not available, and where it agrees with the one that prices. It
 * is opened when the first row is compared. A row that was found equal is not compared again.
 */
final class Neighbour implements Comparison {

    private final String release;
    private final Supplier<FeeSchedule> open;
    private final boolean[] same;

    /**
     * Not opened yet.
     *
     * @param release its name
     * @param open opens it
     * @param rows how many rows the release that prices has
     */
    Neighbour(String release, Supplier<FeeSchedule> open, int rows) {
        this.release = release;
        this.open = open;
        this.same = new boolean[rows];
    }

    @Override
    public String basis() {
        return "compared with " + release;
    }

    @Override
    public String agreement() {
        return "confirmed by both neighbours: " + release + " has the same row";
    }

    @Override
    public Optional<String> difference(FeeSchedule used, FeeScheduleEntry entry, Locality locality) {
        FeeSchedule other = other(used);
        return factor(used, other).or(() -> indices(other, entry, locality)).or(() -> rows(used, other, entry));
    }

    @Override
    public Optional<String> elsewhere(ProcedureCode code) {
        return open.get().rowsOf(code).isEmpty() ? Optional.empty() : Optional.of(release + " has " + code);
    }

    private FeeSchedule other(FeeSchedule used) {
        FeeSchedule other = open.get();
        return used.conversionFactor().kind() == ConversionFactor.Kind.QUALIFYING_APM_PARTICIPANT
                ? other.forQualifyingApmParticipant()
                : other;
    }

    private Optional<String> factor(FeeSchedule used, FeeSchedule other) {
        return used.conversionFactor().equals(other.conversionFactor())
                ? Optional.empty()
                : Optional.of(release + " has the conversion factor "
                        + other.conversionFactor().value() + " for "
                        + used.conversionFactor().value());
    }

    private Optional<String> indices(FeeSchedule other, FeeScheduleEntry entry, Locality locality) {
        Optional<Locality> found = locality.isNational()
                ? Optional.of(other.national())
                : other.localities().find(locality.key());
        if (found.isEmpty()) {
            return Optional.of(release + " lacks the locality " + locality.key());
        }
        Locality there = found.get();
        if (there.work() != locality.work()
                || there.practiceExpense() != locality.practiceExpense()
                || there.malpractice() != locality.malpractice()) {
            return Optional.of(release + " has other indices of " + locality.key());
        }
        return entry.status() == StatusCode.ANESTHESIA && there.anesthesiaFactor() != locality.anesthesiaFactor()
                ? Optional.of(release + " has another anesthesia factor")
                : Optional.empty();
    }

    /** Two threads may compare a row at once; both find the same. */
    private Optional<String> rows(FeeSchedule used, FeeSchedule other, FeeScheduleEntry entry) {
        if (same[entry.row()]) {
            return Optional.empty();
        }
        Optional<String> difference = pricedBy(used, entry).stream()
                .flatMap(row -> rowDifference(other, row).stream())
                .findFirst();
        same[entry.row()] = difference.isEmpty();
        return difference;
    }

    /** The rows that a price may come from: the row itself, the parts of a global row, the base of an endoscopy. */
    private static List<FeeScheduleEntry> pricedBy(FeeSchedule used, FeeScheduleEntry entry) {
        List<FeeScheduleEntry> rows = new ArrayList<>();
        rows.add(entry);
        if (entry.rowModifier() == RowModifier.GLOBAL) {
            used.rowsOf(entry.code()).stream().filter(row -> !row.equals(entry)).forEach(rows::add);
        }
        entry.endoscopicBase()
                .flatMap(base -> used.find(base, RowModifier.GLOBAL))
                .ifPresent(rows::add);
        return rows;
    }

    private Optional<String> rowDifference(FeeSchedule other, FeeScheduleEntry row) {
        Optional<FeeScheduleEntry> found = other.find(row.code(), row.rowModifier());
        if (found.isEmpty()) {
            return Optional.of(release + " has no row " + row);
        }
        List<String> names = RowFields.differing(row, found.get());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(release + " has another row " + row + ": "
                        + String.join(
                                ", ",
                                names.stream()
                                        .map(name -> words(name, row, found.get()))
                                        .toList()));
    }

    private static String words(String name, FeeScheduleEntry here, FeeScheduleEntry there) {
        return name.replace('_', ' ') + " " + RowFields.value(name, there) + " for " + RowFields.value(name, here);
    }
}
