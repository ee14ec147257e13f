package io.github.medpay.data.ncci;

import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.data.official.OfficialFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Official NCCI files of practitioners, to be compiled into tables: procedure-to-procedure edits
 * ({@code ccipra-v…-f1} and on, text or xlsx, all editions into one table), medically unlikely edits
 * ({@code MCR_MUE_PractitionerServices_Eff_….csv}) and add-on code edits ({@code AOC_V….txt}).
 *
 * <p>Immutable. 2.5 million edits take a few seconds and less than 512 MB. The same files give the same bytes.
 *
 * <pre>{@code
 * for (CompiledTable table : NcciFiles.of(Path.of("downloads")).compile()) {
 *     table.writeTo(Path.of(table.name() + CompiledTable.EXTENSION));
 * }
 * }</pre>
 *
 * <p>Source: <a href="https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits">CMS, NCCI
 * edits</a>.
 */
public final class NcciFiles {

    private final List<Path> inputs;
    private final UnaryOperator<String> firmness;
    private final Progress progress;

    private NcciFiles(List<Path> inputs, UnaryOperator<String> firmness, Progress progress) {
        this.inputs = inputs;
        this.firmness = firmness;
        this.progress = progress;
    }

    /**
     * Names the files. Nothing is read yet.
     *
     * @param inputs zips, folders and single files; what is no NCCI file of practitioners is passed over
     * @return the files
     */
    public static NcciFiles of(Path... inputs) {
        return new NcciFiles(List.of(inputs), name -> "as given by the user", Progress.SILENT);
    }

    /**
     * Names a listener.
     *
     * @param listener hears how far a compilation has come
     * @return the files with that listener
     */
    public NcciFiles progress(Progress listener) {
        return new NcciFiles(inputs, firmness, listener);
    }

    /**
     * Lets the manifest say of the bundled files how firm they are.
     *
     * @return the files of the project
     */
    public NcciFiles bundled() {
        return new NcciFiles(inputs, BundledFiles::firmness, progress);
    }

    /**
     * Whether there is an NCCI file among the inputs.
     *
     * @return true if there is at least one; false also where an input is missing or damaged, which {@link #compile} says
     */
    public boolean isAny() {
        try {
            return !Sources.find(inputs).isEmpty();
        } catch (OfficialFileException e) {
            return false;
        }
    }

    /**
     * Reads, checks and compiles the files. Nothing is written.
     *
     * @return one table of procedure-to-procedure edits, then unit limits and add-on codes, a table for each edition
     * @throws OfficialFileException if a file is truncated, shuffled, contradicts itself or is not understood; the message
     *     names file and line
     */
    public List<CompiledTable> compile() {
        List<Source> sources = Sources.find(inputs);
        List<CompiledTable> tables = new ArrayList<>();
        List<Source> pairs = of(FileKind.PTP, sources);
        if (!pairs.isEmpty()) {
            tables.add(new PtpFiles(progress, new Entries(firmness)).compile(pairs));
        }
        for (Source source : of(FileKind.MUE, sources)) {
            tables.add(new MueFile(source).compile(progress, new Entries(firmness)));
        }
        for (Source source : of(FileKind.ADD_ON, sources)) {
            tables.add(new AddOnFile(source).compile(progress, new Entries(firmness)));
        }
        return tables;
    }

    private static List<Source> of(FileKind kind, List<Source> sources) {
        return sources.stream()
                .filter(source ->
                        FileKind.ofName(source.name()).filter(kind::equals).isPresent())
                .sorted(Comparator.comparing(
                        source -> kind.edition(source.name()).effectiveFrom()))
                .toList();
    }
}
