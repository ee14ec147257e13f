package io.github.medpay.internal;

import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of several sources as one source. Of two tables of one kind and name the first source's is used. Opening is
 * logged at DEBUG; a table that overrides one of a later source is logged at INFO, once.
 */
public final class Shelf implements TableSource {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Compared by hand: the first call of a record's own costs a cold start more than opening a table. */
    private record Key(TableKind<?> kind, String name) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && kind.equals(key.kind) && name.equals(key.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private record Place(TableHeader header, TableSource source) {}

    private final Map<Key, Place> places = new LinkedHashMap<>();

    private Shelf(List<? extends TableSource> sources) {
        for (TableSource source : sources) {
            for (TableHeader header : source.tables()) {
                Place known = places.putIfAbsent(new Key(header.kind(), header.name()), new Place(header, source));
                if (known != null && known.source() != source && !(source instanceof Shelf)) {
                    LOG.info(
                            "table {} {} of {} overrides that of {}",
                            header.kind(),
                            header.name(),
                            known.header().ownOrigin().orElse(known.header().source()),
                            header.ownOrigin().orElse(header.source()));
                }
            }
        }
    }

    /**
     * One source of all.
     *
     * @param sources first come, first used
     * @return a shelf; the same object where the only source is one
     */
    public static Shelf of(List<? extends TableSource> sources) {
        return sources.size() == 1 && sources.get(0) instanceof Shelf shelf ? shelf : new Shelf(sources);
    }

    @Override
    public List<TableHeader> tables() {
        List<TableHeader> all = new ArrayList<>(places.size());
        for (Place place : places.values()) {
            all.add(place.header());
        }
        return List.copyOf(all);
    }

    /**
     * The first table of a kind.
     *
     * @param kind the kind
     * @param <T> its type
     * @return the table, opened; empty where there is none
     */
    public <T> Optional<T> openFirst(TableKind<T> kind) {
        List<TableHeader> all = tables(kind);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(open(kind, all.get(0).name()));
    }

    /**
     * All tables of a kind, opened.
     *
     * @param kind the kind
     * @param <T> their type
     * @return the tables in the order of the sources
     */
    public <T> List<T> openAll(TableKind<T> kind) {
        List<T> all = new ArrayList<>();
        for (TableHeader header : tables(kind)) {
            all.add(open(kind, header.name()));
        }
        return all;
    }

    @Override
    public <T> T open(TableKind<T> kind, String name) {
        Place place = places.get(new Key(kind, name));
        if (place == null) {
            throw new TableException("no table " + name + " of " + kind + " is at hand; there are "
                    + tables(kind).stream().map(TableHeader::name).collect(Collectors.joining(", ")));
        }
        if (!LOG.isDebugEnabled()) {
            return kind.cast(place.source().open(kind, name));
        }
        long start = System.nanoTime();
        T table = kind.cast(place.source().open(kind, name));
        LOG.debug(
                "opened {} {} from {} in {} ms",
                kind,
                name,
                place.header().ownOrigin().orElse(place.header().source()),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return table;
    }
}
