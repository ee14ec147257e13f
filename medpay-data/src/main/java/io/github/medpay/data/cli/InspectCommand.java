package io.github.medpay.data.cli;

import io.github.medpay.data.codec.Codecs;
import io.github.medpay.data.codec.TableIndex;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.TableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code verify} and {@code describe}. */
final class InspectCommand {

    private final PrintStream out;

    InspectCommand(PrintStream out) {
        this.out = out;
    }

    /** Checks checksums, and decodes every column. */
    void verify(Arguments arguments) {
        for (Path file : arguments.someFiles()) {
            TableReader table = open(file);
            String name = file.toString();
            if (!table.kind().equals(TableIndex.KIND)) {
                Codecs.check(name, table);
            }
            out.println(file + ": sound, a table of " + table.kind());
        }
    }

    void describe(Arguments arguments) {
        for (Path file : arguments.someFiles()) {
            TableReader table = open(file);
            out.println(file + ": a table of " + table.kind());
            for (String section : table.sections()) {
                out.println("  " + section + ": " + table.rows(section) + " rows");
            }
            if (table.sections().contains("manifest")) {
                out.print(table.text("manifest"));
            }
        }
    }

    private static TableReader open(Path file) {
        try {
            return TableReader.open(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new TableException("table " + file + ": cannot be read: " + e, e);
        }
    }
}
