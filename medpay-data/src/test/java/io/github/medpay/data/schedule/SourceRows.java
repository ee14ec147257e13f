package io.github.medpay.data.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** CMS's csv read by this test's own few lines, apart from the compiler: cells by the names of a header row. */
final class SourceRows {

    private SourceRows() {}

    /** The rows below the row whose first cell is {@code first}. */
    static List<Map<String, String>> of(Path file, String first) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = List.of();
        for (List<String> cells : cells(text(file))) {
            if (names.isEmpty()) {
                names = cells.get(0).equals(first) ? cells : names;
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), i < cells.size() ? cells.get(i).strip() : "");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".zip")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream stream = zip.getInputStream(zip.entries().nextElement())) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Quotes hold commas and line ends; two quotes within are one. */
    private static List<List<String>> cells(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
