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

/**
 * Every kind of table that lies in files of ours. A new kind is one more line in {@link #KINDS}, in {@link #read(String,
 * String, TableReader)} and in {@link #header}; a lambda for each would be linked whenever the first table is opened.
 */
public final class Codecs {

    /** In the order of a manifest. */
    private static final List<TableKind<?>> KINDS = List.of(
            TableKinds.RELEASE,
            TableKinds.ZIP_CODES,
            TableKinds.ANESTHESIA,
            TableKinds.PTP,
            TableKinds.MUE,
            TableKinds.ADD_ON,
            TableKinds.DRUGS,
            TableKinds.LABORATORY,
            TableKinds.PRICING_INDICATORS);

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
        return kind.cast(read(kind.name(), name, table));
    }

    private static Object read(String kind, String name, TableReader table) {
        return switch (kind) {
            case ReleaseCodec.KIND -> ReleaseCodec.read(name, table);
            case ZipCodec.KIND -> ZipCodec.read(name, table);
            case AnesthesiaCodec.KIND -> AnesthesiaCodec.read(name, table);
            case PtpCodec.KIND -> PtpCodec.read(name, table);
            case MueCodec.KIND -> MueCodec.read(name, table);
            case AddOnCodec.KIND -> AddOnCodec.read(name, table);
            case DrugCodec.KIND -> DrugCodec.read(name, table);
            case LaboratoryCodec.KIND -> LaboratoryCodec.read(name, table);
            case PricingIndicatorCodec.KIND -> PricingIndicatorCodec.read(name, table);
            default -> throw unknown(kind, name);
        };
    }

    /**
     * Reads and checks a table of any kind.
     *
     * @param name its name, for messages
     * @param table its file
     * @throws TableException if it is broken or of an unknown kind
     */
    public static void check(String name, TableReader table) {
        Objects.requireNonNull(read(table.kind(), name, table), "table");
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
        TableKind<?> kind = kind(table.kind(), name);
        return switch (kind.name()) {
            case ReleaseCodec.KIND -> release(name, table);
            case ZipCodec.KIND -> zipCodes(name, table);
            case AnesthesiaCodec.KIND -> anesthesia(name, table);
            case PtpCodec.KIND, MueCodec.KIND, AddOnCodec.KIND -> editions(kind, name, table);
            case DrugCodec.KIND, LaboratoryCodec.KIND, PricingIndicatorCodec.KIND -> quarter(kind, name, table);
            default -> throw unknown(kind.name(), name);
        };
    }

    /**
     * The place of a kind in a manifest.
     *
     * @param kind its name
     * @return the place; after all others for a kind that is not known
     */
    public static int rank(String kind) {
        int rank = 0;
        while (rank < KINDS.size() && !KINDS.get(rank).name().equals(kind)) {
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
        int rank = rank(kind);
        if (rank == KINDS.size()) {
            throw unknown(kind, name);
        }
        return KINDS.get(rank);
    }

    private static TableException unknown(String kind, String name) {
        return new TableException("table " + name + ": is a table of " + kind);
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
