package io.github.medpay.data.ncci;

import io.github.medpay.data.codec.PtpCodec;
import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.spi.NcciEdition;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files of procedure-to-procedure edits, each edition of one to four parts, into one table. */
final class PtpFiles {

    private final PtpRows rows = new PtpRows();
    private final Rationales rationales = new Rationales();
    private final Progress progress;
    private final Entries entries;

    PtpFiles(Progress progress, Entries entries) {
        this.progress = progress;
        this.entries = entries;
    }

    CompiledTable compile(List<Source> sources) {
        Map<String, List<Source>> byEdition = new TreeMap<>();
        for (Source source : sources) {
            byEdition
                    .computeIfAbsent(FileKind.PTP.edition(source.name()).name(), name -> new ArrayList<>())
                    .add(source);
        }
        List<NcciEdition> editions = new ArrayList<>();
        for (List<Source> parts : byEdition.values()) {
            parts.sort(Comparator.comparingInt(part -> FileKind.part(part.name())));
            requireAll(parts);
            read(parts, editions.size());
            editions.add(FileKind.PTP.edition(parts.get(0).name()));
        }
        PtpTable table = new PtpCompiler(rows, editions).table();
        Map<String, Integer> counts = Map.of("pairs", table.pairs().count(), "rows", rows.size());
        TableWriter sections = PtpCodec.write(table);
        rows.noteUnknownDates().forEach(entries::note);
        return CompiledTable.of(
                PtpCodec.KIND, sections, entries.table(PtpCodec.KIND, PtpCodec.KIND, editions.get(0), counts));
    }

    /** The parts that are there must be the first ones, each once. That the last one is there, no part tells. */
    private static void requireAll(List<Source> parts) {
        for (int i = 0; i < parts.size(); i++) {
            int part = FileKind.part(parts.get(i).name());
            if (part != i + 1) {
                throw Place.ofFile(parts.get(i).label())
                        .error("is part " + part + " of the edition, and part " + (i + 1)
                                + " is missing or given twice");
            }
        }
    }

    private void read(List<Source> parts, int edition) {
        Set<Integer> finished = new HashSet<>();
        int last = -1;
        for (Source part : parts) {
            PtpSheet sheet = new PtpSheet(rows, edition, rationales, finished, progress, part.label());
            sheet.continueFrom(last);
            Digest digest = part.read(stream -> read(part, stream, sheet));
            sheet.end();
            entries.add(part, digest, sheet.count());
            last = sheet.last();
        }
    }

    private static void read(Source part, InputStream stream, PtpSheet sheet) throws IOException {
        if (part.isXlsx()) {
            XlsxRows.read(part.label(), stream, sheet::row);
        } else {
            TextLines.read(part.label(), stream, (place, text) -> sheet.row(place, TabSplitter.cells(text)));
        }
    }
}
