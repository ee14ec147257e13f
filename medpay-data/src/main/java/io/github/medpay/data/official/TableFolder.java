package io.github.medpay.data.official;

import io.github.medpay.data.codec.Codecs;
import io.github.medpay.data.codec.TableIndex;
import io.github.medpay.data.manifest.Manifest;
import io.github.medpay.data.manifest.ManifestJson;
import io.github.medpay.data.manifest.TableEntry;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of tables: its index and its manifest are written from the tables that lie in it. */
public final class TableFolder {

    private record Content(Manifest.File file, TableReader table) {}

    private static final String INDEX = TableIndex.KIND + CompiledTable.EXTENSION;

    private final Path folder;

    private TableFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder.
     *
     * @param folder may be missing; then it holds no table
     * @return the folder
     */
    public static TableFolder of(Path folder) {
        return new TableFolder(folder);
    }

    /**
     * The table files in the folder, without its index.
     *
     * @return paths, by name
     * @throws IOException if the folder cannot be read
     */
    public List<Path> tables() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(CompiledTable.EXTENSION))
                    .filter(file -> !file.endsWith(INDEX))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes {@code index.medpay} and {@code manifest.json}. Nothing is written if a table is broken.
     *
     * @throws IOException if a file cannot be read or written
     * @throws TableException if a table in the folder is broken
     */
    public void describe() throws IOException {
        List<Content> contents = new ArrayList<>();
        for (Path file : tables()) {
            contents.add(read(file));
        }
        contents.sort(Comparator.comparingInt(TableFolder::rank)
                .thenComparing(
                        content -> rank(content) == 0 ? content.file().table().effectiveFrom() : "")
                .thenComparing(content -> content.file().file()));
        CompiledTable.writeWhole(folder.resolve(INDEX), index(contents).toBytes());
        Manifest manifest = new Manifest(
                Manifest.FORMAT, contents.stream().map(Content::file).toList());
        CompiledTable.writeWhole(
                folder.resolve("manifest.json"), ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
    }

    private static Content read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        TableReader table = TableReader.open(file.toString(), bytes);
        TableEntry entry = ManifestJson.readEntry(file.toString(), table.text("manifest"));
        return new Content(new Manifest.File(name, bytes.length, new Member("", name, bytes).sha256(), entry), table);
    }

    private static int rank(Content content) {
        return Codecs.rank(content.table().kind());
    }

    private static TableIndex index(List<Content> contents) {
        List<String> files = new ArrayList<>();
        List<TableHeader> headers = new ArrayList<>();
        for (Content content : contents) {
            String file = content.file().file();
            files.add(file.substring(0, file.length() - CompiledTable.EXTENSION.length()));
            headers.add(Codecs.header(file, content.table()));
        }
        return new TableIndex(files, headers);
    }
}
