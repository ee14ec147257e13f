package io.github.medpay.data.cli;

import io.github.medpay.data.ncci.NcciFiles;
import io.github.medpay.data.official.BundleCompiler;
import io.github.medpay.data.official.CompiledTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code bundle}: regenerates the tables that come with the library. */
final class BundleCommand {

    private final PrintStream out;
    private final Progress progress;

    BundleCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.progress = new Progress(err);
    }

    void run(Arguments arguments) throws IOException {
        Path shared = arguments.path("shared");
        Path folder = arguments.path("out");
        List<CompiledTable> tables;
        try {
            BundleCompiler bundle = new BundleCompiler(shared, progress::step);
            tables = new ArrayList<>(bundle.compile());
            tables.addAll(NcciFiles.of(shared.resolve("ncci"))
                    .bundled()
                    .progress((file, rows) -> progress.step(file + ", row " + rows))
                    .compile());
            tables.addAll(bundle.compileSchedules());
        } finally {
            progress.done();
        }
        BundleCompiler.write(tables, folder);
        for (CompiledTable table : tables) {
            out.println(table.name() + CompiledTable.EXTENSION + ": " + table.toBytes().length + " bytes");
        }
    }
}
