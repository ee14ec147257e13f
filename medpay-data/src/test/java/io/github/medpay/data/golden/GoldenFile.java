package io.github.medpay.data.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads golden files: blocks apart by an empty line, each of {@code name: value} lines and of expectations, which start
 * with {@code ->}. A block without an id is a comment. {@code sum} may stand several times.
 */
final class GoldenFile {

    private static final String[] NAMES = {
        "rules-9.txt",
        "bad-input.txt",
        "fine-points.txt",
        "combined.txt",
        "schedules.txt",
        "dated.txt",
        "global-surgery.txt",
        "visits.txt",
        "shares.txt",
        "practitioners.txt"
    };

    private GoldenFile() {}

    /** The cases of all golden files. */
    static Stream<GoldenCase> all() {
        return Stream.of(NAMES).flatMap(GoldenFile::read);
    }

    /** The cases of one file beside this class. */
    static Stream<GoldenCase> read(String name) {
        try (InputStream in = Objects.requireNonNull(GoldenFile.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Stream.of(text.split("\n\n+", -1))
                    .filter(block -> block.startsWith("id: "))
                    .map(GoldenFile::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase parse(String block) {
        String id = "";
        String says = "";
        String cites = "";
        String claim = "";
        boolean ncci = false;
        List<String> sums = new ArrayList<>();
        List<Expectation> expected = new ArrayList<>();
        for (String line : block.strip().split("\n", -1)) {
            int end = line.indexOf(' ');
            String value = line.substring(end + 1);
            switch (line.substring(0, Math.max(0, end))) {
                case "id:" -> id = value;
                case "says:" -> says = value;
                case "cites:" -> cites = value;
                case "sum:" -> sums.add(value);
                case "ncci:" -> ncci = value.equals("on");
                case "claim:" -> claim = value;
                case "->" -> expected.add(Expectation.parse(value));
                default -> throw new IllegalStateException(id + ": no line of a golden case: " + line);
            }
        }
        return new GoldenCase(id, says, cites, sums, ncci, claim, expected);
    }
}
