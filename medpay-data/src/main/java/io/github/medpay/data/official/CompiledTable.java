package io.github.medpay.data.official;

import io.github.medpay.data.manifest.Manifest;
import io.github.medpay.data.manifest.ManifestJson;
import io.github.medpay.data.manifest.TableEntry;
import io.github.medpay.data.table.TableWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A table that was compiled from official files: its bytes, and what it was made from. */
public final class CompiledTable {

    /** What table files are called. */
    public static final String EXTENSION = ".medpay";

    private final String name;
    private final byte[] content;
    private final TableEntry entry;

    private CompiledTable(String name, byte[] content, TableEntry entry) {
        this.name = name;
        this.content = content;
        this.entry = entry;
    }

    /**
     * The table carries its own manifest entry, so that a file by itself still says where it came from.
     *
     * @param name the table's name
     * @param table its sections
     * @param entry its entry of the manifest
     * @return the table
     */
    public static CompiledTable of(String name, TableWriter table, TableEntry entry) {
        return new CompiledTable(
                name, table.text("manifest", ManifestJson.write(entry)).toBytes(), entry);
    }

    /**
     * The table's name.
     *
     * @return such as {@code RVU25A}
     */
    public String name() {
        return name;
    }

    /**
     * The table file.
     *
     * @return its bytes, a copy
     */
    public byte[] toBytes() {
        return content.clone();
    }

    /**
     * What the table was made from, what is missing and what is odd, as JSON.
     *
     * @return the entry of the manifest
     */
    public String describe() {
        return ManifestJson.write(entry);
    }

    /**
     * The official files that a release usually has and this one had not.
     *
     * @return one line each
     */
    public List<String> missing() {
        return entry.missing();
    }

    /**
     * What a user should know: unknown columns, odd codes, figures given by hand.
     *
     * @return one line each
     */
    public List<String> notes() {
        return entry.notes();
    }

    /**
     * Writes the table file. It appears whole or not at all.
     *
     * @param file to write; replaced where it exists
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path file) throws IOException {
        writeWhole(file, content);
    }

    /**
     * The manifest of several tables, as JSON.
     *
     * @param tables in the order of the manifest
     * @return the text
     */
    public static String manifest(List<CompiledTable> tables) {
        return ManifestJson.write(new Manifest(
                Manifest.FORMAT,
                tables.stream().map(CompiledTable::manifestFile).toList()));
    }

    /**
     * Writes the manifest of several tables. It appears whole or not at all.
     *
     * @param tables in the order of the manifest
     * @param file to write; replaced where it exists
     * @throws IOException if it cannot be written
     */
    public static void writeManifest(List<CompiledTable> tables, Path file) throws IOException {
        writeWhole(file, manifest(tables).getBytes(StandardCharsets.UTF_8));
    }

    private Manifest.File manifestFile() {
        String file = name + EXTENSION;
        return new Manifest.File(file, content.length, new Member("", file, content).sha256(), entry);
    }

    static void writeWhole(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path half = whole.resolveSibling("." + whole.getFileName() + ".half");
        try {
            Files.write(half, content);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
