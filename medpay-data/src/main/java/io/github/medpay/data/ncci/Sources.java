package io.github.medpay.data.ncci;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the NCCI files among zips, folders and single files. Other files are passed over. */
final class Sources {

    private final List<Source> found = new ArrayList<>();

    private Sources() {}

    /** The NCCI files, by name; of a part that is there as text and as xlsx, only the text. */
    static List<Source> find(List<Path> inputs) {
        Sources sources = new Sources();
        inputs.forEach(sources::input);
        Set<String> texts = new HashSet<>();
        sources.found.stream().filter(source -> !source.isXlsx()).forEach(source -> texts.add(source.stem()));
        return sources.found.stream()
                .filter(source -> !source.isXlsx() || !texts.contains(source.stem()))
                .sorted(Comparator.comparing(Source::name))
                .toList();
    }

    private void input(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.filter(Files::isRegularFile).sorted().forEach(this::input);
                }
            } else if (!Files.isRegularFile(path)) {
                throw Place.ofFile(path.toString()).error("no such file");
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                members(path);
            } else if (FileKind.ofName(name).isPresent()) {
                found.add(new Source(path, "", name));
            }
        } catch (IOException e) {
            throw Place.ofFile(name).error("cannot be read (truncated or damaged?): " + e.getMessage());
        }
    }

    private void members(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory() && FileKind.ofName(name).isPresent()) {
                    found.add(new Source(path, entry.getName(), name));
                }
            }
        }
    }
}
