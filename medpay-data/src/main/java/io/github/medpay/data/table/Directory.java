package io.github.medpay.data.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The checked beginning of a table: what it is, and where its sections lie.
 *
 * @param kind what the table is
 * @param sections by name, in the order of the file
 */
record Directory(String kind, Map<String, Entry> sections) {

    /** No column of ours comes near it; a broken file must not make us reserve gigabytes. */
    private static final int MOST_ROWS = 1 << 26;

    /**
     * A section's place.
     *
     * @param type what it holds
     * @param rows how many
     * @param from its first byte in the file
     * @param length in bytes
     * @param checksum of these bytes
     */
    record Entry(SectionType type, int rows, int from, int length, int checksum) {}

    /** Reads the directory of a whole file and checks everything but the sections' own content. */
    static Directory read(byte[] file, BrokenTable broken) {
        BrokenTable beginning = broken.at("beginning");
        if (file.length < TableFormat.PREAMBLE + 2 * TableFormat.CHECKSUM) {
            throw beginning.because("only " + file.length + " bytes long");
        }
        ByteCursor cursor = new ByteCursor(file, 0, TableFormat.PREAMBLE, beginning);
        long magic = (long) cursor.takeInt() << 32 | (cursor.takeInt() & 0xFFFF_FFFFL);
        if (magic != TableFormat.MAGIC) {
            throw beginning.because("not a table of MedPay: it does not start with MEDPAYTB");
        }
        int version = cursor.takeInt();
        if (version != TableFormat.VERSION) {
            throw beginning.because("format version " + version + ", this library reads " + TableFormat.VERSION);
        }
        int length = cursor.takeInt();
        if (length != file.length) {
            throw beginning.because("says " + length + " bytes, the file has " + file.length);
        }
        int size = cursor.takeInt();
        int room = file.length - TableFormat.PREAMBLE - 2 * TableFormat.CHECKSUM;
        if (size < 0 || size > room) {
            throw beginning.because("says " + size + " bytes of directory, there is room for " + room);
        }
        int end = TableFormat.PREAMBLE + size;
        BrokenTable directory = broken.at("directory");
        int expected = new ByteCursor(file, end, end + TableFormat.CHECKSUM, directory).takeInt();
        if (TableFormat.checksum(file, 0, end) != expected) {
            throw directory.because("checksum does not match");
        }
        return entries(
                new ByteCursor(file, TableFormat.PREAMBLE, end, directory),
                end + TableFormat.CHECKSUM,
                file.length - TableFormat.CHECKSUM);
    }

    private static Directory entries(ByteCursor cursor, int firstByte, int lastByte) {
        String kind = cursor.takeText();
        int count = cursor.takeCount();
        Map<String, Entry> sections = new LinkedHashMap<>();
        int from = firstByte;
        for (int i = 0; i < count; i++) {
            String name = cursor.takeText();
            SectionType type = SectionType.of(cursor.take(), cursor.broken());
            int rows = cursor.takeVarint();
            int length = cursor.takeVarint();
            if (rows < 0 || rows > MOST_ROWS || length < 0 || length > lastByte - from) {
                throw cursor.broken().because("section " + name + " does not fit the file");
            }
            if (sections.put(name, new Entry(type, rows, from, length, cursor.takeInt())) != null) {
                throw cursor.broken().because("section " + name + " twice");
            }
            from += length;
        }
        cursor.finish();
        if (from != lastByte) {
            throw cursor.broken().because((lastByte - from) + " bytes belong to no section");
        }
        return new Directory(kind, sections);
    }
}
