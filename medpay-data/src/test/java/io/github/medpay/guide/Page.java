package io.github.medpay.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of Markdown in this repository.
 *
 * @param path from the root of the repository
 * @param text the whole page
 */
record Page(String path, String text) {

    static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));

    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    static Page of(String path) {
        return new Page(path, read(ROOT.resolve(path)));
    }

    /** Every page: those at the root, and those under {@code docs}. */
    static List<Page> all() {
        return Stream.concat(files(ROOT, 1, ".md"), files(ROOT.resolve("docs"), 9, ".md"))
                .map(file -> new Page(ROOT.relativize(file).toString().replace('\\', '/'), read(file)))
                .toList();
    }

    /** Every test and example program of the repository, without white space. */
    static List<String> programs() {
        return Stream.of("medpay-core/src/test", "medpay-data/src/test", "docs/examples")
                .flatMap(folder -> files(ROOT.resolve(folder), 30, ".java"))
                .map(file -> stripped(read(file)))
                .toList();
    }

    /** The fenced blocks of a language. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(match -> match.group(1).equals(language))
                .map(match -> match.group(2))
                .toList();
    }

    /** The fenced blocks of Java, without white space. */
    List<String> javaBlocks() {
        return blocks("java").stream().map(Page::stripped).toList();
    }

    @Override
    public String toString() {
        return path;
    }

    /** Without any white space: the formatter breaks lines where it likes. */
    private static String stripped(String text) {
        return WHITE_SPACE.matcher(text).replaceAll("");
    }

    private static Stream<Path> files(Path folder, int depth, String suffix) {
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found
                    .filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> Stream.of("target", "node_modules")
                            .noneMatch(name -> folder.relativize(file).startsWith(name)
                                    || file.toString().contains("/" + name + "/")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
