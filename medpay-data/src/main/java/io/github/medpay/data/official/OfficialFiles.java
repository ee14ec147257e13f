package io.github.medpay.data.official;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Official CMS files, to be compiled into one table.
 *
 * <p>Give a release's zip as CMS publishes it ({@code RVU25A.zip}), a folder of its members, or single members; or the
 * ZIP5 file; or a list of anesthesia base units; or CMS's payment limits of drugs of a quarter ({@code
 * Jan2025-ASP-Pricing-File.zip}), clinical laboratory fee schedule ({@code PUF_CLFS_CY2026_Q2V1.csv}) or pricing indicators
 * of HCPCS Level II. Members that are not needed are ignored. The same files give the same bytes.
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
     * is not available. The manifest says that it was given by hand.
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
        List<MemberKind> single =
                SingleFileCompiler.KINDS.stream().filter(members::has).toList();
        if (single.size() > 1) {
            throw OfficialFileException.ofFile(
                    label,
                    "holds files of several tables (" + single.get(0).shortName() + ", "
                            + single.get(1).shortName() + "); compile each by itself");
        }
        if (!single.isEmpty()) {
            return new SingleFileCompiler(single.get(0), members.get(single.get(0)), options).compile();
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
}
