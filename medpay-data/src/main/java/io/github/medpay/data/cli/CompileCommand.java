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
        NcciFiles ncci = NcciFiles.of(files.toArray(Path[]::new))
                .progress((file, rows) -> progress.step(file + ", row " + rows));
        if (ncci.isAny()) {
            compile(ncci, target);
            return;
        }
        boolean toFile = target.toString().endsWith(CompiledTable.EXTENSION) && !Files.isDirectory(target);
        if (toFile) {
            CompiledTable table = compile(arguments, files);
            table.writeTo(target);
            Path manifest = target.resolveSibling(stem(target) + ".manifest.json");
            CompiledTable.writeManifest(List.of(table), manifest);
            out.println(target + ": " + table.toBytes().length + " bytes");
        } else {
            List<CompiledTable> tables = new ArrayList<>();
            for (Path file : files) {
                tables.add(compile(arguments, List.of(file)));
            }
            BundleCompiler.write(tables, target);
            tables.forEach(table -> out.println(target.resolve(table.name() + CompiledTable.EXTENSION)));
        }
    }

    /** NCCI files: all editions of a kind together; into a file if that makes one table, else into a folder. */
    private void compile(NcciFiles ncci, Path target) throws IOException {
        List<CompiledTable> tables;
        try {
            tables = ncci.compile();
        } finally {
            progress.done();
        }
        boolean toFile = target.toString().endsWith(CompiledTable.EXTENSION) && !Files.isDirectory(target);
        if (toFile && tables.size() > 1) {
            throw new UsageException("these files make several tables: name a folder with --out");
        }
        for (CompiledTable table : tables) {
            Path file = toFile ? target : target.resolve(table.name() + CompiledTable.EXTENSION);
            table.writeTo(file);
            table.notes().forEach(line -> err.println(table.name() + ", note: " + line));
            out.println(file + ": " + table.toBytes().length + " bytes");
        }
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

    private static String stem(Path target) {
        String name = String.valueOf(target.getFileName());
        return name.substring(0, name.length() - CompiledTable.EXTENSION.length());
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
