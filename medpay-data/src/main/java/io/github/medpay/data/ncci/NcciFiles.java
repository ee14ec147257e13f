package io.github.medpay.data.ncci;

import io.github.medpay.data.official.OfficialFileException;
import io.github.medpay.spi.AddOnTable;
import io.github.medpay.spi.MueTable;
import io.github.medpay.spi.PtpTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compiles the official NCCI files of practitioners: procedure-to-procedure edits ({@code ccipra-v…-f1} and on, text or
 * xlsx), medically unlikely edits ({@code MCR_MUE_PractitionerServices_Eff_….csv}) and add-on code edits
 * ({@code AOC_V….txt}), from zips, folders and single files.
 *
 * <p>2.5 million edits take a few seconds and less than 512 MB.
 */
public final class NcciFiles {

    private NcciFiles() {}

    /**
     * Whether a file's name is that of an NCCI file.
     *
     * @param name without folders
     * @return true for the names above
     */
    public static boolean isKnown(String name) {
        return FileKind.ofName(name).isPresent();
    }

    /**
     * Compiles all NCCI files among the inputs; other files are passed over.
     *
     * @param inputs zips, folders and files
     * @param progress hears how far it has come
     * @return the tables
     * @throws OfficialFileException if a file is truncated, shuffled, contradicts itself or is not understood; the message
     *     names file and line
     */
    public static CompiledNcci compile(List<Path> inputs, Progress progress) {
        List<Source> sources = Sources.find(inputs);
        List<Source> pairs = of(FileKind.PTP, sources);
        List<PtpTable> ptp = pairs.isEmpty() ? List.of() : List.of(new PtpFiles(progress).compile(pairs));
        List<MueTable> mue = new ArrayList<>();
        for (Source source : of(FileKind.MUE, sources)) {
            mue.add(new MueFile(source).read(progress));
        }
        mue.sort(Comparator.comparing(table -> table.edition().effectiveFrom()));
        List<AddOnTable> addOns = new ArrayList<>();
        for (Source source : of(FileKind.ADD_ON, sources)) {
            addOns.add(new AddOnFile(source).read(progress));
        }
        addOns.sort(Comparator.comparing(table -> table.edition().effectiveFrom()));
        return new CompiledNcci(ptp, mue, addOns);
    }

    private static List<Source> of(FileKind kind, List<Source> sources) {
        return sources.stream()
                .filter(source ->
                        FileKind.ofName(source.name()).filter(kind::equals).isPresent())
                .toList();
    }
}
