package io.github.medpay.data;

import io.github.medpay.data.codec.AddOnCodec;
import io.github.medpay.data.codec.AnesthesiaCodec;
import io.github.medpay.data.codec.MueCodec;
import io.github.medpay.data.codec.PtpCodec;
import io.github.medpay.data.codec.ReleaseCodec;
import io.github.medpay.data.codec.ReleaseIndex;
import io.github.medpay.data.codec.ZipCodec;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.AddOnTable;
import io.github.medpay.spi.AnesthesiaTable;
import io.github.medpay.spi.MueTable;
import io.github.medpay.spi.PtpTable;
import io.github.medpay.spi.ReleaseHeader;
import io.github.medpay.spi.ReleaseTable;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableSource;
import io.github.medpay.spi.ZipTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that come with this library: seven releases from 2023 to July 2026, the ZIP codes of October 2025, the
 * anesthesia base units of 2022, and the NCCI edits of July 2024 and July 2026 (unit limits also of April 2026). {@code docs/data.md} says where each came from and how firm it is.
 *
 * <p>Thread-safe. Nothing is read before it is asked for; each table is checked by its checksums when it is opened.
 */
public final class BundledTables implements TableSource {

    private static final String FOLDER = "tables/";
    private static final String EXTENSION = ".medpay";

    private volatile @Nullable ReleaseIndex index;

    /** For {@link java.util.ServiceLoader} and for callers; reads nothing. */
    public BundledTables() {}

    @Override
    public List<ReleaseHeader> releases() {
        return index().releases();
    }

    @Override
    public ReleaseTable openRelease(String name) {
        ReleaseHeader expected = header(name);
        ReleaseTable release = ReleaseCodec.read(name, open(name));
        if (!same(release.header(), expected)) {
            throw new TableException("table " + name + ": the index describes another release");
        }
        return release;
    }

    /** By hand: the first call of a record's own equals costs a cold start more than opening the table. */
    private static boolean same(ReleaseHeader one, ReleaseHeader other) {
        return one.name().equals(other.name())
                && one.effectiveFrom().equals(other.effectiveFrom())
                && one.conversionFactor() == other.conversionFactor()
                && one.qualifyingConversionFactor() == other.qualifyingConversionFactor()
                && one.anesthesiaConversionFactor() == other.anesthesiaConversionFactor()
                && one.source().equals(other.source());
    }

    private ReleaseHeader header(String name) {
        for (ReleaseHeader header : releases()) {
            if (header.name().equals(name)) {
                return header;
            }
        }
        throw new TableException("release " + name + " is not bundled; there are "
                + releases().stream().map(ReleaseHeader::name).toList());
    }

    @Override
    public Optional<ZipTable> openZipCodes() {
        for (String name : index().zipCodes()) {
            return Optional.of(ZipCodec.read(name, open(name)));
        }
        return Optional.empty();
    }

    @Override
    public Optional<AnesthesiaTable> openAnesthesiaBaseUnits() {
        for (String name : index().anesthesia()) {
            return Optional.of(AnesthesiaCodec.read(name, open(name)));
        }
        return Optional.empty();
    }

    @Override
    public List<PtpTable> openPtp() {
        return ncci(PtpCodec.KIND).map(name -> PtpCodec.read(name, open(name))).toList();
    }

    @Override
    public List<MueTable> openMue() {
        return ncci(MueCodec.KIND).map(name -> MueCodec.read(name, open(name))).toList();
    }

    @Override
    public List<AddOnTable> openAddOns() {
        return ncci(AddOnCodec.KIND)
                .map(name -> AddOnCodec.read(name, open(name)))
                .toList();
    }

    private Stream<String> ncci(String kind) {
        return index().ncci().stream().filter(name -> name.startsWith(kind));
    }

    /** Reading twice in a race does no harm: both readers get the same. */
    private ReleaseIndex index() {
        ReleaseIndex known = index;
        if (known == null) {
            known = ReleaseIndex.read(bytes(ReleaseIndex.KIND));
            index = known;
        }
        return known;
    }

    private static TableReader open(String name) {
        return TableReader.open(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        String resource = FOLDER + name + EXTENSION;
        try (InputStream stream = BundledTables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new TableException(
                        "table " + name + ": resource " + resource + " is missing; was the jar repacked?");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new TableException("table " + name + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
