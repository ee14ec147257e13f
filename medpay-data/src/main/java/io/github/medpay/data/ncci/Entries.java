package io.github.medpay.data.ncci;

import io.github.medpay.data.manifest.SourceEntry;
import io.github.medpay.data.manifest.TableEntry;
import io.github.medpay.data.official.OfficialFiles;
import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the manifest says of one table and of the official files that went into it. */
final class Entries {

    private final UnaryOperator<String> firmness;
    private final List<SourceEntry> sources = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** With what to say of a file, by its name. */
    Entries(UnaryOperator<String> firmness) {
        this.firmness = firmness;
    }

    void add(Source source, Digest digest, int rows) {
        sources.add(new SourceEntry(
                source.container(),
                source.name(),
                digest.bytes(),
                digest.toHex(),
                rows,
                firmness.apply(source.name())));
    }

    void note(String note) {
        notes.add(note);
    }

    TableEntry table(String name, String kind, NcciEdition first, Map<String, Integer> rows) {
        return new TableEntry(
                name,
                kind,
                OfficialFiles.COMPILER_VERSION,
                first.effectiveFrom().toString(),
                null,
                null,
                null,
                rows,
                List.copyOf(sources),
                List.of(),
                List.copyOf(notes));
    }
}
