package io.github.medpay.fee;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.internal.Shelf;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableHeader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens each release when it is first asked for, once. Safe for any number of threads. */
final class OpenReleases implements Supplier<Optional<AnesthesiaTable>> {

    /** A release that is missing, and the one that stands in for it. */
    private record Pair(String own, String used) {}

    private final Shelf shelf;
    private final List<TableHeader> headers;
    private final LazyPolicy policy;
    private final ConcurrentHashMap<String, FeeSchedule> open = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Pair, Optional<Comparison>> comparisons = new ConcurrentHashMap<>();
    private final LocalityYears localityYears;

    OpenReleases(Shelf shelf, List<TableHeader> headers, LazyPolicy policy) {
        this.shelf = shelf;
        this.headers = headers;
        this.policy = policy;
        this.localityYears = new LocalityYears(headers, this);
    }

    FeeSchedule get(String release) {
        FeeSchedule known = open.get(release);
        return known != null ? known : open(release);
    }

    private synchronized FeeSchedule open(String release) {
        FeeSchedule known = open.get(release);
        if (known == null) {
            known = read(release);
            open.put(release, known);
        }
        return known;
    }

    /** What the rows of a release are compared with where it stands in for another; found once for each pair. */
    Optional<Comparison> comparison(String own, FeeSchedule used, Supplier<Optional<Comparison>> find) {
        Pair pair = new Pair(own, used.release());
        Optional<Comparison> known = comparisons.get(pair);
        return known != null ? known : comparisons.computeIfAbsent(pair, absent -> find.get());
    }

    /** The release on the other side of a date, opened when a row is compared with it. */
    Neighbour neighbour(FeeSchedule used, String other) {
        return new Neighbour(other, () -> get(other), used.size());
    }

    LocalityYears localityYears() {
        return localityYears;
    }

    /** The localities of a release, which stays closed if it is. */
    Set<LocalityKey> localities(String release) {
        FeeSchedule known = open.get(release);
        return known != null
                ? known.localities().all().stream().map(Locality::key).collect(Collectors.toSet())
                : shelf.open(TableKinds.RELEASE, release).localities().stream()
                        .map(LocalityRow::key)
                        .collect(Collectors.toSet());
    }

    private FeeSchedule read(String release) {
        return FeeSchedule.of(shelf.open(TableKinds.RELEASE, release), this, policy, origin(release));
    }

    private @Nullable String origin(String release) {
        for (TableHeader header : headers) {
            if (header.name().equals(release)) {
                return header.ownOrigin().orElse(null);
            }
        }
        return null;
    }

    /** The base units of anesthesia, which all releases share. */
    @Override
    public Optional<AnesthesiaTable> get() {
        return shelf.openFirst(TableKinds.ANESTHESIA);
    }
}
