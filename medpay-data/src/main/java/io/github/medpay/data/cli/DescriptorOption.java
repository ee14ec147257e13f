package io.github.medpay.data.cli;

import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.data.official.Descriptors;
import io.github.medpay.data.official.OfficialFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code --descriptors}: the descriptions of a release, in a file of the caller's own, beside no other table's. */
final class DescriptorOption {

    private final @Nullable Path file;
    private final List<Path> inputs;
    private @Nullable Descriptors read;

    DescriptorOption(Arguments arguments, List<Path> inputs, Path target, boolean ncci) {
        this.file = arguments.find("descriptors").map(Path::of).orElse(null);
        this.inputs = inputs;
        if (file == null) {
            return;
        }
        if (ncci) {
            throw new UsageException("--descriptors goes with a release; NCCI files hold no descriptions of codes");
        }
        if (inputs.size() > 1 && !CompileCommand.isFile(target)) {
            throw new UsageException("--descriptors goes with one release: compile each by itself");
        }
        if (inputs.contains(file)) {
            throw new UsageException("--descriptors " + file + " is one of the files to be read");
        }
        if (file.toString().endsWith(CompiledTable.EXTENSION) || file.equals(target)) {
            throw new UsageException("--descriptors " + file + " is a table's name: descriptions never enter a table");
        }
    }

    /** Before anything is written. */
    void read() {
        if (file != null) {
            read = OfficialFiles.of(inputs.toArray(Path[]::new)).descriptors();
        }
    }

    void write(PrintStream out) throws IOException {
        if (file != null && read != null) {
            read.writeTo(file);
            out.println(file + ": " + read.size() + " descriptions, for holders of a licence of AMA and ADA");
        }
    }
}
