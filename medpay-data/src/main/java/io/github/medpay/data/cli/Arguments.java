package io.github.medpay.data.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a command: files, and options of the form {@code --name value}.
 *
 * @param files in their order
 * @param options by name, without dashes
 */
record Arguments(List<Path> files, Map<String, String> options) {

    private static final Set<String> KNOWN =
            Set.of("out", "shared", "release", "effective-from", "qualifying-conversion-factor", "descriptors");

    static Arguments parse(List<String> args) {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                files.add(Path.of(arg));
                continue;
            }
            String name = arg.substring(2);
            if (!KNOWN.contains(name)) {
                throw new UsageException("there is no option " + arg);
            }
            if (++i == args.size()) {
                throw new UsageException("option " + arg + " needs a value");
            }
            if (options.put(name, args.get(i)) != null) {
                throw new UsageException("option " + arg + " is there twice");
            }
        }
        return new Arguments(List.copyOf(files), options);
    }

    List<Path> someFiles() {
        if (files.isEmpty()) {
            throw new UsageException("name at least one file");
        }
        return files;
    }

    Path path(String option) {
        return Path.of(find(option).orElseThrow(() -> new UsageException("option --" + option + " is missing")));
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }
}
