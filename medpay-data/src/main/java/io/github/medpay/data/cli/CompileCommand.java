package io.github.medpay.data.cli;

import io.github.medpay.data.ncci.NcciFiles;
import io.github.medpay.data.official.BundleCompiler;
import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.data.official.OfficialFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code compile}: one release into a file, or several zips into a folder. */
final class CompileCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    CompileCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.progress = new Progress(err);
    }

    void run(Arguments arguments) throws IOException {
        List<Path> files = arguments.someFiles();
        Path target = arguments.path("out");
        NcciFiles ncci = NcciFiles.of(files.toArray(Path[]::new));
        DescriptorOption descriptors = new DescriptorOption(arguments, files, target, ncci.isAny());
        if (ncci.isAny()) {
            new CompileNcciCommand(out, err).run(ncci, target);
            return;
        }
        if (isFile(target)) {
            CompiledTable table = compile(arguments, files);
            descriptors.read();
            table.writeTo(target);
            CompiledTable.writeManifest(List.of(table), manifest(target));
            out.println(target + ": " + table.toBytes().length + " bytes");
        } else {
            List<CompiledTable> tables = new ArrayList<>();
            for (Path file : files) {
                tables.add(compile(arguments, List.of(file)));
            }
            descriptors.read();
            BundleCompiler.write(tables, target);
            tables.forEach(table -> out.println(target.resolve(table.name() + CompiledTable.EXTENSION)));
        }
        descriptors.write(out);
    }

    /** Whether the target is a table file, rather than a folder. */
    static boolean isFile(Path target) {
        return target.toString().endsWith(CompiledTable.EXTENSION) && !Files.isDirectory(target);
    }

    /** The manifest of one table stands beside it. */
    static Path manifest(Path table) {
        String name = String.valueOf(table.getFileName());
        return table.resolveSibling(
                name.substring(0, name.length() - CompiledTable.EXTENSION.length()) + ".manifest.json");
    }

    CompiledTable compile(Arguments arguments, List<Path> files) {
        if (files.size() > 1 && files.stream().allMatch(CompileCommand::isZip)) {
            throw new UsageException("several zips make several tables: name a folder with --out");
        }
        OfficialFiles official = OfficialFiles.of(files.toArray(Path[]::new));
        if (arguments.find("release").isPresent()) {
            official = official.release(arguments.find("release").get());
        }
        if (arguments.find("effective-from").isPresent()) {
            official =
                    official.effectiveFrom(date(arguments.find("effective-from").get()));
        }
        if (arguments.find("qualifying-conversion-factor").isPresent()) {
            official = official.qualifyingConversionFactor(
                    factor(arguments.find("qualifying-conversion-factor").get()));
        }
        progress.step(String.valueOf(files.get(0).getFileName()));
        CompiledTable table;
        try {
            table = official.compile();
        } finally {
            progress.done();
        }
        table.missing().forEach(line -> err.println(table.name() + ", missing: " + line));
        table.notes().forEach(line -> err.println(table.name() + ", note: " + line));
        return table;
    }

    private static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("--effective-from " + text + " is no date such as 2025-04-01");
        }
    }

    private static BigDecimal factor(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new UsageException("--qualifying-conversion-factor " + text + " is no factor such as 33.5675");
        }
    }
}
