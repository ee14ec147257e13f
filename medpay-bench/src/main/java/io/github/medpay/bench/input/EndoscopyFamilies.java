package io.github.medpay.bench.input;

import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The endoscopy families of a release with at least three members: each its base, then its members. */
final class EndoscopyFamilies {

    private static final int FEWEST = 4;

    private EndoscopyFamilies() {}

    static List<List<String>> of(FeeSchedule schedule) {
        Map<String, List<String>> members = new TreeMap<>();
        schedule.entries()
                .filter(entry -> entry.hasAmount() && entry.rowModifier() == RowModifier.GLOBAL)
                .forEach(entry -> add(members, entry));
        return members.values().stream()
                .filter(family -> family.size() >= FEWEST)
                .toList();
    }

    private static void add(Map<String, List<String>> members, FeeScheduleEntry entry) {
        entry.endoscopicBase()
                .ifPresent(base -> members.computeIfAbsent(base.value(), code -> new ArrayList<>(List.of(code)))
                        .add(entry.code().value()));
    }
}
