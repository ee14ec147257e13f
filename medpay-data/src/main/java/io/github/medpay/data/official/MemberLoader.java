package io.github.medpay.data.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the members of zips, of folders, and single files into memory. Only members that the compiler knows are
 * unpacked; nothing is ever unpacked to disk. Limits hold against zip bombs.
 */
final class MemberLoader {

    /** CMS's releases hold fewer than twenty. */
    static final int MOST_MEMBERS = 500;
    /** CMS's largest member has four million bytes. */
    static final int MOST_BYTES = 64 << 20;
    /** Over all members that are read. */
    static final int MOST_BYTES_IN_ALL = 192 << 20;

    private final List<Member> members = new ArrayList<>();
    private long bytes;

    /** Reads one input. */
    void load(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.isDirectory(path)) {
                loadFolder(path, name);
            } else if (!Files.isRegularFile(path)) {
                throw OfficialFileException.ofFile(path.toString(), "no such file");
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                loadZip(path, name);
            } else {
                loadFile(path, "", name);
            }
        } catch (IOException e) {
            throw OfficialFileException.ofFile(name, "cannot be read (truncated or damaged?): " + e.getMessage(), e);
        }
    }

    private void loadFolder(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                loadFile(file, name, String.valueOf(file.getFileName()));
            }
        }
    }

    private void loadFile(Path file, String container, String name) throws IOException {
        if (known(name)) {
            try (var stream = Files.newInputStream(file)) {
                keep(new Member(container, name, bounded(stream.readNBytes(MOST_BYTES + 1), name)));
            }
        }
    }

    private void loadZip(Path path, String name) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > MOST_MEMBERS) {
                throw OfficialFileException.ofFile(
                        name, zip.size() + " members; at most " + MOST_MEMBERS + " are read");
            }
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                refuseClimbing(name, entry.getName());
                String own = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory() && known(own)) {
                    keep(new Member(name, own, unpacked(zip, entry, name + "!" + own)));
                }
            }
        }
    }

    /** Checks length and checksum too: ZipFile does not. */
    private static byte[] unpacked(ZipFile zip, ZipEntry entry, String label) throws IOException {
        try (var stream = zip.getInputStream(entry)) {
            byte[] content = bounded(stream.readNBytes(MOST_BYTES + 1), label);
            CRC32 crc = new CRC32();
            crc.update(content);
            if (content.length != entry.getSize() || crc.getValue() != entry.getCrc()) {
                throw OfficialFileException.ofFile(label, "length or checksum differs from the zip's: damaged");
            }
            return content;
        }
    }

    private static void refuseClimbing(String zip, String path) {
        boolean climbs = path.startsWith("/")
                || path.contains("\\")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
        if (climbs) {
            throw OfficialFileException.ofFile(zip, "member path \"" + path + "\" leads out of the zip");
        }
    }

    private boolean known(String name) {
        return MemberKind.ofName(name).isPresent();
    }

    private static byte[] bounded(byte[] content, String label) {
        if (content.length > MOST_BYTES) {
            throw OfficialFileException.ofFile(label, "more than " + MOST_BYTES + " bytes unpacked: not read");
        }
        return content;
    }

    private void keep(Member member) {
        bytes += member.content().length;
        if (bytes > MOST_BYTES_IN_ALL) {
            throw OfficialFileException.ofFile(
                    member.label(), "more than " + MOST_BYTES_IN_ALL + " bytes unpacked in all: not read");
        }
        members.add(member);
    }

    List<Member> members() {
        return List.copyOf(members);
    }
}
