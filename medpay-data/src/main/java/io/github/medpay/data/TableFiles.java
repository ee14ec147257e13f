package io.github.medpay.data;

import io.github.medpay.data.codec.AddOnCodec;
import io.github.medpay.data.codec.AnesthesiaCodec;
import io.github.medpay.data.codec.MueCodec;
import io.github.medpay.data.codec.PtpCodec;
import io.github.medpay.data.codec.ReleaseCodec;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tables in files of one's own, compiled by {@link io.github.medpay.data.official.OfficialFiles} or by the command
 * {@code compile}.
 *
 * <p>Laid over the bundled tables: {@code MedPay.of(TableFiles.of(path), new BundledTables())}. Where both hold a release,
 * the first speaks; a line that a release of one's own prices says so.
 *
 * <p>Thread-safe. Each file is checked as a whole here, and again whenever it is opened; it must stay where it is.
 */
public final class TableFiles implements TableSource {

    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final Map<String, ReleaseHeader> releases = new LinkedHashMap<>();
    private final List<Path> ptp = new ArrayList<>();
    private final List<Path> mue = new ArrayList<>();
    private final List<Path> addOns = new ArrayList<>();
    private @Nullable Path zipCodes;
    private @Nullable Path anesthesia;

    private TableFiles() {}

    /**
     * Takes table files.
     *
     * @param files releases, at most one table of ZIP codes, at most one of anesthesia base units,
     *     and NCCI tables
     * @return a source of these tables
     * @throws TableException if a file is missing, broken, of an unknown kind, or the second of its name or kind
     */
    public static TableFiles of(Path... files) {
        TableFiles tables = new TableFiles();
        for (Path file : files) {
            tables.add(file);
        }
        return tables;
    }

    private void add(Path file) {
        TableReader table = open(file);
        switch (table.kind()) {
            case ReleaseCodec.KIND -> {
                ReleaseHeader header = ReleaseCodec.readHeader(file.toString(), table);
                if (releases.put(header.name(), header) != null) {
                    throw new TableException("table " + file + ": a second release " + header.name());
                }
                paths.put(header.name(), file);
            }
            case ZipCodec.KIND -> zipCodes = only(zipCodes, file);
            case AnesthesiaCodec.KIND -> anesthesia = only(anesthesia, file);
            case PtpCodec.KIND -> ptp.add(file);
            case MueCodec.KIND -> mue.add(file);
            case AddOnCodec.KIND -> addOns.add(file);
            default -> throw new TableException("table " + file + ": is a table of " + table.kind());
        }
    }

    private static Path only(@Nullable Path before, Path file) {
        if (before != null) {
            throw new TableException("table " + file + ": a second one of its kind beside " + before);
        }
        return file;
    }

    @Override
    public List<ReleaseHeader> releases() {
        return List.copyOf(releases.values());
    }

    @Override
    public ReleaseTable openRelease(String name) {
        Path file = paths.get(name);
        if (file == null) {
            throw new TableException("release " + name + " is not among these files; there are " + paths.keySet());
        }
        return ReleaseCodec.read(file.toString(), open(file));
    }

    @Override
    public Optional<String> origin(String release) {
        return Optional.ofNullable(paths.get(release)).map(Path::toString);
    }

    @Override
    public Optional<ZipTable> openZipCodes() {
        return Optional.ofNullable(zipCodes).map(file -> ZipCodec.read(file.toString(), open(file)));
    }

    @Override
    public Optional<AnesthesiaTable> openAnesthesiaBaseUnits() {
        return Optional.ofNullable(anesthesia).map(file -> AnesthesiaCodec.read(file.toString(), open(file)));
    }

    @Override
    public List<PtpTable> openPtp() {
        return ptp.stream()
                .map(file -> PtpCodec.read(file.toString(), open(file)))
                .toList();
    }

    @Override
    public List<MueTable> openMue() {
        return mue.stream()
                .map(file -> MueCodec.read(file.toString(), open(file)))
                .toList();
    }

    @Override
    public List<AddOnTable> openAddOns() {
        return addOns.stream()
                .map(file -> AddOnCodec.read(file.toString(), open(file)))
                .toList();
    }

    private static TableReader open(Path file) {
        try {
            return TableReader.open(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new TableException("table " + file + ": cannot be read: " + e, e);
        }
    }
}
