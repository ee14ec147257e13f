package io.github.medpay.data.official;

import io.github.medpay.data.codec.Codecs;
import io.github.medpay.data.codec.TableIndex;
import io.github.medpay.data.policy.BundledPolicy;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.policy.Amount;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.spi.TableHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Compiles the tables that come with this library from the project's folder of official files: everything is compiled
 * before the first file is written.
 */
public final class BundleCompiler {

    private static final List<String> RELEASES = List.of(
            "RVU21A", "RVU21B", "RVU21C", "RVU21D", "RVU22A", "RVU22B", "RVU22C", "RVU22D", "RVU23A", "RVU23B",
            "RVU23C", "RVU23D", "RVU24A", "RVU24AR", "RVU24B", "RVU24C", "RVU25A", "RVU25C", "RVU25D", "RVU26C",
            "RVU26D");

    /** Drug limits by date, laboratory fees, pricing indicators. */
    private static final List<String> SCHEDULES = List.of(
            "asp/Jan2024-ASP-Pricing-File.zip",
            "asp/Apr2024-ASP-Pricing-File.zip",
            "asp/Jul2024-ASP-Pricing-File.zip",
            "asp/Oct2024-ASP-Pricing-File.zip",
            "asp/Jan2025-ASP-Pricing-File.zip",
            "asp/Apr2025-ASP-Pricing-File.zip",
            "asp/Jul2025-ASP-Pricing-File.zip",
            "asp/Oct2025-ASP-Pricing-File.zip",
            "asp/Jan2026-ASP-Pricing-File.zip",
            "clfs/PUF_CLFS_CY2026_Q2V1.csv",
            "hcpcs/pricing-2025Q4.csv");

    private final Path shared;
    private final Consumer<String> progress;
    private final MedicarePolicy policy = MedicarePolicy.of(List.of(BundledPolicy.read()));

    /**
     * Names the folder.
     *
     * @param shared with {@code cms/}, {@code geo/}, {@code asp/}, {@code clfs/} and {@code hcpcs/}
     * @param progress is told the name of each table before it is compiled
     */
    public BundleCompiler(Path shared, Consumer<String> progress) {
        this.shared = shared;
        this.progress = progress;
    }

    /**
     * Compiles all bundled tables.
     *
     * @return the tables: releases by date, ZIP codes, base units
     * @throws OfficialFileException if a file is missing, damaged or not understood
     */
    public List<CompiledTable> compile() {
        List<CompiledTable> tables = new ArrayList<>();
        for (String release : RELEASES) {
            progress.accept(release);
            tables.add(release(release).compile());
        }
        progress.accept("ZIP5");
        tables.add(files("geo/ZIP5_OCT2025.zip", "ZIP5").compile());
        progress.accept("anesthesia base units");
        tables.add(files("cms/anesthesia-base-units-2022.csv", "anesthesia").compile());
        return tables;
    }

    /**
     * Compiles the bundled files of other schedules.
     *
     * @return the tables: drug limits by date, laboratory fees, pricing indicators
     * @throws OfficialFileException if a file is missing, damaged or not understood
     */
    public List<CompiledTable> compileSchedules() {
        List<CompiledTable> tables = new ArrayList<>();
        for (String file : SCHEDULES) {
            progress.accept(file);
            tables.add(OfficialFiles.of(shared.resolve(file))
                    .firmness((member, kind) -> BundledFirmness.ofSchedule(kind))
                    .compile());
        }
        return tables;
    }

    private OfficialFiles files(String path, String table) {
        return OfficialFiles.of(shared.resolve(path)).firmness((member, kind) -> BundledFirmness.of(table, kind));
    }

    /** The QP files of 2026 are not available: their factor is the policy's. */
    private OfficialFiles release(String name) {
        OfficialFiles files = files("cms/" + name + ".zip", name);
        return ReleaseName.effectiveFrom(name)
                .flatMap(policy::find)
                .flatMap(period -> period.find(Amount.QUALIFYING_CONVERSION_FACTOR))
                .map(files::qualifyingConversionFactor)
                .orElse(files);
    }

    /**
     * Writes tables, their index and their manifest.
     *
     * @param tables to write
     * @param folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void write(List<CompiledTable> tables, Path folder) throws IOException {
        for (CompiledTable table : tables) {
            table.writeTo(folder.resolve(table.name() + CompiledTable.EXTENSION));
        }
        CompiledTable.writeWhole(folder.resolve("index" + CompiledTable.EXTENSION), index(tables));
        CompiledTable.writeManifest(tables, folder.resolve("manifest.json"));
    }

    static byte[] index(List<CompiledTable> tables) {
        List<String> files = new ArrayList<>();
        List<TableHeader> headers = new ArrayList<>();
        for (CompiledTable table : tables) {
            files.add(table.name());
            headers.add(Codecs.header(table.name(), TableReader.open(table.name(), table.toBytes())));
        }
        return new TableIndex(files, headers).toBytes();
    }
}
