package io.github.medpay.data.official;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.codec.ReleaseCodec;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.internal.table.ReleaseTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small release in CMS's layout, codes and numbers only, to be changed by a test and compiled. */
final class Sample {

    static final String RVU = "PPRRVU25_JAN.csv";
    static final String RVU_TEXT = "PPRRVU25_JAN.txt";
    static final String GPCI = "GPCI2025.csv";
    static final String LOCCO = "25LOCCO.csv";
    static final String ANES = "ANES2025.csv";
    static final String ZIP5 = "ZIP5_OCT2025.txt";
    static final String UNITS = "anesthesia-base-units-2022.csv";

    private static final Path FOLDER = Path.of("src/test/resources/io/github/medpay/data/official/sample");

    private final Path directory;
    private final TreeMap<String, byte[]> members = new TreeMap<>();

    Sample(Path directory) {
        this.directory = directory;
        with(RVU).with(GPCI).with(LOCCO).with(ANES);
    }

    static String text(String member) {
        try {
            return Files.readString(FOLDER.resolve(member), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sample with(String member) {
        return with(member, text(member));
    }

    Sample with(String member, String content) {
        return with(member, content.getBytes(ISO_8859_1));
    }

    Sample with(String member, byte[] content) {
        members.put(member, content);
        return this;
    }

    Sample without(String member) {
        assertThat(members.remove(member)).isNotNull();
        return this;
    }

    /** Replaces a text that must stand in the member. */
    Sample replace(String member, String text, String other) {
        String before = new String(members.get(member), ISO_8859_1);
        assertThat(before).contains(text);
        return with(member, before.replace(text, other));
    }

    Path folder() {
        try {
            Path folder = Files.createDirectories(directory.resolve("RVU25A"));
            for (var member : members.entrySet()) {
                Files.write(folder.resolve(member.getKey()), member.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path zip() {
        Path file = directory.resolve("RVU25A.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    CompiledTable compile() {
        return OfficialFiles.of(zip()).compile();
    }

    ReleaseTable release() {
        return release(compile());
    }

    static ReleaseTable release(CompiledTable table) {
        return ReleaseCodec.read(table.name(), TableReader.open(table.name(), table.toBytes()));
    }
}
