package io.github.medpay.data.cli;

import io.github.medpay.data.ncci.NcciFiles;
import io.github.medpay.data.official.CompiledTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code compile} of NCCI files: all editions of a kind together; into a file if that makes one table, else a folder. */
final class CompileNcciCommand {

    /** Not the name that the manifest of releases has: both may be compiled into one folder. */
    private static final String MANIFEST = "ncci.manifest.json";

    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    CompileNcciCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.progress = new Progress(err);
    }

    void run(NcciFiles files, Path target) throws IOException {
        List<CompiledTable> tables;
        try {
            tables = files.progress((file, rows) -> progress.step(file + ", row " + rows))
                    .compile();
        } finally {
            progress.done();
        }
        boolean toFile = CompileCommand.isFile(target);
        if (toFile && tables.size() > 1) {
            throw new UsageException("these files make several tables: name a folder with --out");
        }
        for (CompiledTable table : tables) {
            Path file = toFile ? target : target.resolve(table.name() + CompiledTable.EXTENSION);
            table.writeTo(file);
            table.notes().forEach(line -> err.println(table.name() + ", note: " + line));
            out.println(file + ": " + table.toBytes().length + " bytes");
        }
        CompiledTable.writeManifest(tables, toFile ? CompileCommand.manifest(target) : target.resolve(MANIFEST));
    }
}
