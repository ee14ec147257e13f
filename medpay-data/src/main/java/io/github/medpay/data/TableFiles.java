package io.github.medpay.data;

import io.github.medpay.data.codec.Codecs;
import io.github.medpay.data.policy.PolicyFile;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables in files of your own, compiled by {@link io.github.medpay.data.official.OfficialFiles} or by the command
 * {@code compile}, and policy files ({@code .policy}).
 *
 * <p>Override bundled tables with them: {@code MedPay.of(TableFiles.of(path), new BundledTables())}. Where both hold a table
 * of one kind and name, the first is used; a claim that a release of your own prices says so.
 *
 * <p>Thread-safe. Each file is checked as a whole here, and again whenever it is opened; it must stay where it is.
 */
public final class TableFiles implements TableSource {

    private static final String POLICY = ".policy";

    private record Entry(TableHeader header, Path file) {}

    private final List<Entry> entries = new ArrayList<>();

    private TableFiles() {}

    /**
     * Takes files.
     *
     * @param files tables and policy files, each of another kind or name
     * @return a source of these tables
     * @throws TableException if a file is missing, broken, of an unknown kind, or the second of its kind and name
     */
    public static TableFiles of(Path... files) {
        TableFiles tables = new TableFiles();
        for (Path file : files) {
            tables.add(file);
        }
        return tables;
    }

    private void add(Path file) {
        TableHeader header = header(file);
        for (Entry entry : entries) {
            if (entry.header().kind().equals(header.kind())
                    && entry.header().name().equals(header.name())) {
                throw new TableException("table " + file + ": a second " + header.kind() + " " + header.name()
                        + " beside " + entry.file());
            }
        }
        entries.add(new Entry(header, file));
    }

    private static TableHeader header(Path file) {
        if (file.toString().endsWith(POLICY)) {
            LocalDate first = PolicyFile.read(file).rows().stream()
                    .map(row -> row.firstDay())
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.EPOCH);
            return new TableHeader(TableKind.POLICY, file.toString(), first, "your own policy file", file.toString());
        }
        TableHeader header = Codecs.header(file.toString(), open(file));
        return new TableHeader(header.kind(), header.name(), header.effectiveFrom(), header.source(), file.toString());
    }

    @Override
    public List<TableHeader> tables() {
        return entries.stream().map(Entry::header).toList();
    }

    @Override
    public <T> T open(TableKind<T> kind, String name) {
        for (Entry entry : entries) {
            if (entry.header().kind().equals(kind) && entry.header().name().equals(name)) {
                return kind.equals(TableKind.POLICY)
                        ? kind.cast(PolicyFile.read(entry.file()))
                        : Codecs.read(kind, entry.file().toString(), open(entry.file()));
            }
        }
        throw new TableException(kind + " " + name + " is not among these files; there are "
                + tables(kind).stream().map(TableHeader::name).toList());
    }

    private static TableReader open(Path file) {
        try {
            return TableReader.open(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new TableException("table " + file + ": cannot be read: " + e, e);
        }
    }
}
