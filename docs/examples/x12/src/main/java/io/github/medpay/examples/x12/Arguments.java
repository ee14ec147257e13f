package io.github.medpay.examples.x12;

import io.github.medpay.claim.ParallelBatch;
import io.github.medpay.examples.x12.professional.MappingOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of the program: a command, options and files. */
final class Arguments {

    private static final Set<String> FLAGS = Set.of("--no-ncci", "--non-participating");
    private static final Set<String> VALUES = Set.of("--zip", "--year", "--threads", "--out");

    private final String command;
    private final Map<String, String> options = new HashMap<>();
    private final List<Path> files = new ArrayList<>();

    private Arguments(String command) {
        this.command = command;
    }

    static Arguments of(List<String> args) {
        if (args.isEmpty()) {
            throw new UsageException("a command is missing");
        }
        Arguments arguments = new Arguments(args.get(0));
        for (int i = 1; i < args.size(); i++) {
            String arg = args.get(i);
            if (FLAGS.contains(arg)) {
                arguments.options.put(arg, "");
            } else if (VALUES.contains(arg)) {
                if (++i == args.size()) {
                    throw new UsageException(arg + " needs a value");
                }
                arguments.options.put(arg, args.get(i));
            } else if (arg.startsWith("--")) {
                throw new UsageException("no option " + arg);
            } else {
                arguments.files.add(Path.of(arg));
            }
        }
        return arguments;
    }

    String command() {
        return command;
    }

    /** The files; each is there. */
    List<Path> files() {
        if (files.isEmpty()) {
            throw new UsageException("a file is missing");
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such file: " + file);
            }
        }
        return files;
    }

    /** The arguments that are neither command nor option, as they stand. */
    List<Path> operands() {
        return files;
    }

    /** The name of the files that are written, without their ending. */
    String output() {
        String name = options.get("--out");
        return name == null ? "variance" : name;
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    @Nullable
    String value(String option, String form, String what) {
        String value = options.get(option);
        if (value != null && !value.matches(form)) {
            throw new UsageException(option + " is " + what);
        }
        return value;
    }

    MappingOptions mapping() {
        String year = value("--year", "20[0-9]{2}", "a year from 2000 to 2099");
        return new MappingOptions(
                value("--zip", "[0-9]{5}", "five digits"),
                year == null ? null : Integer.valueOf(year),
                !has("--non-participating"));
    }

    ParallelBatch threads() {
        String threads = value("--threads", "[1-9][0-9]?", "a number of threads from 1 to 99");
        return threads == null ? ParallelBatch.ofAllProcessors() : ParallelBatch.of(Integer.parseInt(threads));
    }
}
