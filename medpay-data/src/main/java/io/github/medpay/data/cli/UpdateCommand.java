package io.github.medpay.data.cli;

import io.github.medpay.data.BundledTables;
import io.github.medpay.data.TableFiles;
import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.data.official.TableFolder;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.insight.release.ReleaseComparison;
import io.github.medpay.insight.release.ReleaseDifference;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code update}: a new official zip becomes a table in a folder, its entry in the folder's manifest and index, an entry
 * for a changelog, and the difference to the release before it.
 */
final class UpdateCommand {

    private final PrintStream out;
    private final CompileCommand compiler;

    UpdateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.compiler = new CompileCommand(out, err);
    }

    void run(Arguments arguments) throws IOException {
        CompiledTable table = compiler.compile(arguments, arguments.someFiles());
        Path folder = arguments.path("out");
        Path file = folder.resolve(table.name() + CompiledTable.EXTENSION);
        FeeSchedules before = FeeSchedules.of(TableFiles.of(others(folder, file)), new BundledTables());
        table.writeTo(file);
        TableFolder.of(folder).describe();
        TableFiles own = TableFiles.of(file);
        Optional<ReleaseDifference> difference = difference(own, before, folder, file);
        write(folder.resolve(table.name() + ".changelog.md"), ChangelogEntry.of(table, headers(own), difference));
        out.println(file + ": " + table.toBytes().length + " bytes");
        out.print(ChangelogEntry.of(table, headers(own), difference));
        if (difference.isPresent()) {
            Path csv = folder.resolve(table.name() + ".difference.csv");
            write(csv, difference.get().toCsv());
            out.println(csv + ": " + difference.get().rows().size() + " rows differ");
        }
    }

    /** Against the release before it, of whatever year; none for tables that are no release. */
    private static Optional<ReleaseDifference> difference(TableFiles own, FeeSchedules before, Path folder, Path file)
            throws IOException {
        if (releases(own).isEmpty()) {
            return Optional.empty();
        }
        TableHeader header = releases(own).get(0);
        Optional<TableHeader> previous = before.releases().stream()
                .filter(other -> other.effectiveFrom().isBefore(header.effectiveFrom()))
                .reduce((first, second) -> second);
        TableSource[] all = {own, TableFiles.of(others(folder, file)), new BundledTables()};
        return previous.map(other -> new ReleaseComparison(FeeSchedules.of(all)).between(other.name(), header.name()));
    }

    private static Path[] others(Path folder, Path file) throws IOException {
        List<Path> tables = TableFolder.of(folder).tables();
        return tables.stream().filter(table -> !table.equals(file)).toArray(Path[]::new);
    }

    private static List<TableHeader> releases(TableFiles own) {
        return own.tables().stream()
                .filter(header -> header.kind().equals(TableKinds.RELEASE))
                .toList();
    }

    private static List<ReleaseHeader> headers(TableFiles own) {
        return releases(own).stream()
                .map(header -> own.open(TableKinds.RELEASE, header.name()).header())
                .toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
