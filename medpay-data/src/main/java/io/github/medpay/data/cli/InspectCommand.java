package io.github.medpay.data.cli;

import io.github.medpay.data.codec.AddOnCodec;
import io.github.medpay.data.codec.AnesthesiaCodec;
import io.github.medpay.data.codec.MueCodec;
import io.github.medpay.data.codec.PtpCodec;
import io.github.medpay.data.codec.ReleaseCodec;
import io.github.medpay.data.codec.ZipCodec;
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
            switch (table.kind()) {
                case ReleaseCodec.KIND -> ReleaseCodec.read(name, table);
                case ZipCodec.KIND -> ZipCodec.read(name, table);
                case AnesthesiaCodec.KIND -> AnesthesiaCodec.read(name, table);
                case PtpCodec.KIND -> PtpCodec.read(name, table);
                case MueCodec.KIND -> MueCodec.read(name, table);
                case AddOnCodec.KIND -> AddOnCodec.read(name, table);
                default -> {
                    // other kinds are checked by their checksums
                }
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
