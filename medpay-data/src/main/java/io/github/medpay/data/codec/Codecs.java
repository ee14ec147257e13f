package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.internal.table.ZipTable;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Every kind of table that lies in files of ours, in the order of a manifest. A new kind is one more entry here. */
public final class Codecs {

    private static final List<Codec<?>> ALL = List.of(
            new Codec<>(TableKinds.RELEASE, ReleaseCodec::read, Codecs::release),
            new Codec<>(TableKinds.ZIP_CODES, ZipCodec::read, Codecs::zipCodes),
            new Codec<>(TableKinds.ANESTHESIA, AnesthesiaCodec::read, Codecs::anesthesia),
            new Codec<>(TableKinds.PTP, PtpCodec::read, (name, table) -> editions(TableKinds.PTP, name, table)),
            new Codec<>(TableKinds.MUE, MueCodec::read, (name, table) -> editions(TableKinds.MUE, name, table)),
            new Codec<>(TableKinds.ADD_ON, AddOnCodec::read, (name, table) -> editions(TableKinds.ADD_ON, name, table)),
            new Codec<>(TableKinds.DRUGS, DrugCodec::read, (name, table) -> quarter(TableKinds.DRUGS, name, table)),
            new Codec<>(
                    TableKinds.LABORATORY,
                    LaboratoryCodec::read,
                    (name, table) -> quarter(TableKinds.LABORATORY, name, table)),
            new Codec<>(
                    TableKinds.PRICING_INDICATORS,
                    PricingIndicatorCodec::read,
                    (name, table) -> quarter(TableKinds.PRICING_INDICATORS, name, table)));

    private Codecs() {}

    /**
     * Reads a table.
     *
     * @param kind what it is
     * @param name its name, for messages
     * @param table its file
     * @param <T> the type of the table
     * @return the table
     * @throws TableException if it is broken or of another kind
     */
    public static <T> T read(TableKind<T> kind, String name, TableReader table) {
        return kind.cast(codec(kind.name(), name).read().apply(name, table));
    }

    /**
     * Reads and checks a table of any kind.
     *
     * @param name its name, for messages
     * @param table its file
     * @throws TableException if it is broken or of an unknown kind
     */
    public static void check(String name, TableReader table) {
        Objects.requireNonNull(codec(table.kind(), name).read().apply(name, table), "table");
    }

    /**
     * Reads what identifies a table of any kind.
     *
     * @param name its name, for messages
     * @param table its file
     * @return the header, without an origin
     * @throws TableException if it is broken or of an unknown kind
     */
    public static TableHeader header(String name, TableReader table) {
        return codec(table.kind(), name).header().apply(name, table);
    }

    /**
     * The place of a kind in a manifest.
     *
     * @param kind its name
     * @return the place; after all others for a kind that is not known
     */
    public static int rank(String kind) {
        int rank = 0;
        while (rank < ALL.size() && !ALL.get(rank).kind().name().equals(kind)) {
            rank++;
        }
        return rank;
    }

    /**
     * A kind by its name.
     *
     * @param kind its name
     * @param name of the table, for messages
     * @return the kind
     * @throws TableException if there is no such kind
     */
    public static TableKind<?> kind(String kind, String name) {
        return codec(kind, name).kind();
    }

    private static Codec<?> codec(String kind, String name) {
        for (Codec<?> codec : ALL) {
            if (codec.kind().name().equals(kind)) {
                return codec;
            }
        }
        throw new TableException("table " + name + ": is a table of " + kind);
    }

    private static TableHeader release(String name, TableReader table) {
        ReleaseHeader header = ReleaseCodec.readHeader(name, table);
        return new TableHeader(TableKinds.RELEASE, header.name(), header.effectiveFrom(), header.source(), null);
    }

    private static TableHeader zipCodes(String name, TableReader table) {
        ZipTable zips = ZipCodec.read(name, table);
        LocalDate from = zips.effectiveFrom();
        String quarter = from.getYear() + "Q" + (from.getMonthValue() + 2) / 3;
        return new TableHeader(TableKinds.ZIP_CODES, "ZIP5-" + quarter, from, "ZIP codes of " + quarter, null);
    }

    private static TableHeader anesthesia(String name, TableReader table) {
        AnesthesiaTable units = AnesthesiaCodec.read(name, table);
        return new TableHeader(
                TableKinds.ANESTHESIA,
                "anesthesia-" + units.year(),
                LocalDate.of(units.year(), 1, 1),
                "base units " + units.year(),
                null);
    }

    private static TableHeader quarter(TableKind<?> kind, String name, TableReader table) {
        return ScheduleHeaderCodec.header(kind, Columns.of(name, table, kind.name()));
    }

    private static TableHeader editions(TableKind<?> kind, String name, TableReader table) {
        List<NcciEdition> editions = EditionCodec.read(Columns.of(name, table, kind.name()));
        if (editions.isEmpty()) {
            throw new TableException("table " + name + ": holds no edition");
        }
        String names = editions.stream().map(NcciEdition::name).collect(Collectors.joining("-"));
        return new TableHeader(
                kind,
                kind.name() + "-" + names,
                editions.get(0).effectiveFrom(),
                editions.get(editions.size() - 1).source(),
                null);
    }
}
