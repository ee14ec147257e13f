package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import java.util.Optional;
import java.util.Set;

/**
 * What the policy knows of a release that is not available: its payable rows without a modifier are those of another
 * release, but for some codes.
 *
 * @param release the release that is not available
 * @param other the release that has its rows
 * @param except codes whose rows differ
 */
record SameRows(String release, String other, Set<String> except) implements Comparison {

    @Override
    public String basis() {
        return "its payable rows without a modifier are those of " + other
                + (except.isEmpty()
                        ? ""
                        : " but for "
                                + String.join(", ", except.stream().sorted().toList()));
    }

    @Override
    public String agreement() {
        return "confirmed: " + release + " has the same row";
    }

    @Override
    public Optional<String> difference(FeeSchedule used, FeeScheduleEntry entry, Locality locality) {
        if (except.contains(entry.code().value())) {
            return Optional.of(release + " has another row " + entry);
        }
        return entry.hasAmount() && entry.rowModifier() == RowModifier.GLOBAL
                ? Optional.empty()
                : Optional.of("whether " + release + " has the same row " + entry + " is not known");
    }

    @Override
    public Optional<String> elsewhere(ProcedureCode code) {
        return Optional.empty();
    }
}
