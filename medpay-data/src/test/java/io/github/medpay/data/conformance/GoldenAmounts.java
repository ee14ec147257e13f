package io.github.medpay.data.conformance;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.RowModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The published amounts in a layout of our own: {@code source}, {@code release}, {@code kind}, {@code left-out} and
 * {@code localities}; then one line for each row, with its settings and one number of cents for each locality.
 */
final class GoldenAmounts {

    static final List<String> FILES = List.of(
            "PFREV25C-FEE.txt",
            "PFREV26B-FEE.txt",
            "OPPSCAP_Oct-CAPPED.txt",
            "OPPSCAP_Oct-CAP.txt",
            "PFAK25A_02102_01_therapy-FEE.txt",
            "PFAK25A_02102_01_therapy-HALF.txt");

    /** In the sources, not on the class path: {@link ConformanceTest} can write the files and read them again. */
    static final Path FOLDER = Path.of(System.getProperty("medpay.root", ".."))
            .resolve("medpay-data/src/test/resources/io/github/medpay/data/conformance");

    private static final String BOTH = "BOTH";

    private GoldenAmounts() {}

    static List<PublishedSet> all() {
        return FILES.stream().map(GoldenAmounts::read).toList();
    }

    static PublishedSet read(String name) {
        List<String> lines = text(name).lines().toList();
        AmountKind kind = AmountKind.valueOf(value(lines.get(2), "kind"));
        List<LocalityKey> keys = Stream.of(value(lines.get(4), "localities").split(" ", -1))
                .map(key -> LocalityKey.of(key.substring(0, 5), key.substring(6)))
                .toList();
        List<PublishedAmount> amounts = new ArrayList<>();
        for (String line : lines.subList(5, lines.size())) {
            String[] cells = line.split(" ", -1);
            String[] row = cells[0].split("-", -1);
            ProcedureCode code = ProcedureCode.of(row[0]);
            RowModifier part = PublishedAmount.part(row.length > 1 ? row[1] : "");
            for (Setting setting : settings(cells[1])) {
                for (int i = 0; i < keys.size(); i++) {
                    long cents = Long.parseLong(cells[i + 2]);
                    amounts.add(new PublishedAmount(code, part, kind, setting, keys.get(i), cents));
                }
            }
        }
        return new PublishedSet(
                value(lines.get(0), "source"),
                value(lines.get(1), "release"),
                value(lines.get(3), "left-out"),
                amounts);
    }

    static String write(PublishedSet set) {
        Map<String, Map<Setting, StringBuilder>> rows = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (PublishedAmount amount : set.amounts()) {
            String key = amount.locality().toString();
            if (!keys.contains(key)) {
                keys.add(key);
            }
            rows.computeIfAbsent(amount.row(), row -> new LinkedHashMap<>())
                    .computeIfAbsent(amount.setting(), setting -> new StringBuilder())
                    .append(' ')
                    .append(amount.cents());
        }
        StringBuilder text = new StringBuilder();
        text.append("source ").append(set.source()).append('\n');
        text.append("release ").append(set.release()).append('\n');
        text.append("kind ").append(set.kind()).append('\n');
        text.append("left-out ").append(set.leftOut()).append('\n');
        text.append("localities ").append(String.join(" ", keys)).append('\n');
        rows.forEach((row, amounts) -> {
            String nonFacility = amounts.get(Setting.NON_FACILITY) + "";
            String facility = amounts.get(Setting.FACILITY) + "";
            if (nonFacility.equals(facility)) {
                text.append(row).append(' ').append(BOTH).append(facility).append('\n');
            } else {
                amounts.forEach((setting, cents) -> text.append(row)
                        .append(' ')
                        .append(setting)
                        .append(cents)
                        .append('\n'));
            }
        });
        return text.toString();
    }

    private static List<Setting> settings(String word) {
        return word.equals(BOTH) ? List.of(Setting.NON_FACILITY, Setting.FACILITY) : List.of(Setting.valueOf(word));
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name + " ")) {
            throw new IllegalStateException("expected " + name + " but found " + line);
        }
        return line.substring(name.length() + 1);
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
