package io.github.medpay.fee;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.spi.TableHeader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which years a locality exists: localities are set by the year, so the newest release of each year says it. The
 * releases are read when the first locality is asked for, once, and only the keys are kept.
 */
final class LocalityYears {

    private final NavigableMap<Integer, String> newest = new TreeMap<>();
    private final OpenReleases open;
    private volatile @Nullable Map<Integer, Set<LocalityKey>> years;

    /**
     * Nothing read yet.
     *
     * @param releases by first day, rising
     * @param open reads the localities of a release
     */
    LocalityYears(List<TableHeader> releases, OpenReleases open) {
        for (TableHeader header : releases) {
            newest.put(header.effectiveFrom().getYear(), header.name());
        }
        this.open = open;
    }

    List<Integer> of(LocalityKey key) {
        return all().entrySet().stream()
                .filter(year -> year.getValue().contains(key))
                .map(Map.Entry::getKey)
                .toList();
    }

    String describe(LocalityKey key) {
        List<Integer> known = of(key);
        return known.isEmpty()
                ? key + " exists in no year at hand (" + words(List.copyOf(newest.keySet())) + ")"
                : key + " exists in " + words(known);
    }

    private static String words(List<Integer> list) {
        return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Map<Integer, Set<LocalityKey>> all() {
        Map<Integer, Set<LocalityKey>> known = years;
        return known == null ? readAll() : known;
    }

    private synchronized Map<Integer, Set<LocalityKey>> readAll() {
        Map<Integer, Set<LocalityKey>> known = years;
        if (known == null) {
            known = new TreeMap<>();
            for (Map.Entry<Integer, String> year : newest.entrySet()) {
                known.put(year.getKey(), new HashSet<>(open.localities(year.getValue())));
            }
            years = known;
        }
        return known;
    }
}
