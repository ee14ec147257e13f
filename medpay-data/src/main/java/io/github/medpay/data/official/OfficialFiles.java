package io.github.medpay.data.official;

import io.github.medpay.data.codec.AnesthesiaCodec;
import io.github.medpay.data.codec.ZipCodec;
import io.github.medpay.data.manifest.TableEntry;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.AnesthesiaTable;
import io.github.medpay.spi.ZipTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Official CMS files, to be compiled into one table.
 *
 * <p>Give a release's zip as CMS publishes it ({@code RVU25A.zip}), a folder of its members, or single members; or the
 * ZIP5 file; or a list of anesthesia base units. Members that are not needed are ignored. The same files give the same
 * bytes.
 *
 * <pre>{@code
 * CompiledTable table = OfficialFiles.of(Path.of("RVU25B.zip")).compile();
 * table.writeTo(Path.of("RVU25B.medpay"));
 * }</pre>
 *
 * <p>Immutable. Source: <a href="https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files">
 * CMS, PFS relative value files</a>.
 */
public final class OfficialFiles {

    /** The version of the compiler; another one may give other bytes for the same files. */
    public static final String COMPILER_VERSION = "1";

    private final List<Path> paths;
    private final CompileOptions options;

    private OfficialFiles(List<Path> paths, CompileOptions options) {
        this.paths = paths;
        this.options = options;
    }

    /**
     * Names the files. Nothing is read yet.
     *
     * @param paths a zip, a folder, or the members of one release
     * @return the files
     */
    public static OfficialFiles of(Path... paths) {
        return new OfficialFiles(List.of(paths), CompileOptions.NONE);
    }

    /**
     * Names the release, where the zip's or folder's name does not.
     *
     * @param name such as {@code RVU25A}
     * @return the files with that name
     */
    public OfficialFiles release(String name) {
        return with(options.withRelease(name));
    }

    /**
     * Sets the first date of service, where the release's name does not tell it.
     *
     * @param date first date of service
     * @return the files with that date
     */
    public OfficialFiles effectiveFrom(LocalDate date) {
        return with(options.withEffectiveFrom(date));
    }

    /**
     * Gives the conversion factor for qualifying participants in advanced alternative payment models, where the QP file
     * is not at hand. The manifest says that it was given by hand.
     *
     * @param factor in dollars, at most four decimals, such as 33.5675
     * @return the files with that factor
     * @throws IllegalArgumentException if it is no such factor
     */
    public OfficialFiles qualifyingConversionFactor(BigDecimal factor) {
        return with(options.withQualifyingConversionFactor(Field.FACTOR.parse(factor.toPlainString())));
    }

    OfficialFiles firmness(CompileOptions.Firmness firmness) {
        return with(options.withFirmness(firmness));
    }

    private OfficialFiles with(CompileOptions other) {
        return new OfficialFiles(paths, other);
    }

    /**
     * Reads, checks and compiles the files. Nothing is written.
     *
     * @return the table
     * @throws OfficialFileException if a file is missing, damaged or not understood; names file, line, column and value
     */
    public CompiledTable compile() {
        String label = label();
        MemberSet members = members(label);
        if (members.has(MemberKind.ZIP_CODES)) {
            return zipCodes(members.get(MemberKind.ZIP_CODES));
        }
        if (members.has(MemberKind.BASE_UNITS)) {
            return baseUnits(members.get(MemberKind.BASE_UNITS));
        }
        return new ReleaseCompiler(label, members, options).compile();
    }

    /**
     * Reads the descriptions of a release's rows, which {@link #compile} passes over. They are the property of the American
     * Medical Association and the American Dental Association: only a caller who holds their licence may use them.
     *
     * @return the descriptions, to be written to a file of the caller's own
     * @throws OfficialFileException if there is no relative value file, or it is damaged or not understood
     */
    public Descriptors descriptors() {
        return DescriptorReader.read(members(label()).relativeValues());
    }

    private String label() {
        return String.join(
                ", ",
                paths.stream().map(path -> String.valueOf(path.getFileName())).toList());
    }

    private MemberSet members(String label) {
        MemberLoader loader = new MemberLoader();
        paths.forEach(loader::load);
        return new MemberSet(label, loader.members());
    }

    private CompiledTable zipCodes(Member member) {
        ZipTable zips = ZipReader.read(member);
        String quarter =
                zips.effectiveFrom().getYear() + "Q" + (zips.effectiveFrom().getMonthValue() + 2) / 3;
        Map<String, Integer> rows = Map.of("zipCodes", zips.zip().length);
        return table(
                "ZIP5-" + quarter,
                ZipCodec.KIND,
                zips.effectiveFrom(),
                rows,
                member,
                MemberKind.ZIP_CODES,
                ZipCodec.write(zips));
    }

    private CompiledTable baseUnits(Member member) {
        AnesthesiaTable units = BaseUnitReader.read(member);
        Map<String, Integer> rows = Map.of("baseUnits", units.code().length);
        return table(
                "anesthesia-" + units.year(),
                AnesthesiaCodec.KIND,
                LocalDate.of(units.year(), 1, 1),
                rows,
                member,
                MemberKind.BASE_UNITS,
                AnesthesiaCodec.write(units));
    }

    private CompiledTable table(
            String name,
            String kind,
            LocalDate from,
            Map<String, Integer> rows,
            Member member,
            MemberKind memberKind,
            TableWriter table) {
        Sources sources = new Sources(options.firmness());
        sources.add(member, memberKind, rows.values().iterator().next());
        TableEntry entry = new TableEntry(
                name,
                kind,
                COMPILER_VERSION,
                from.toString(),
                null,
                null,
                null,
                rows,
                sources.entries(),
                List.of(),
                List.of());
        return CompiledTable.of(name, table, entry);
    }
}
