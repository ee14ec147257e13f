package io.github.medpay.data.table;

import io.github.medpay.data.table.Directory.Entry;
import io.github.medpay.spi.TableException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table that {@link TableWriter} wrote. The file is checked as a whole when it is opened: beginning, directory,
 * each section, and the whole; columns are decoded when asked for.
 *
 * <p>Immutable; may be used from many threads. Every method throws a {@link TableException} that names the table and
 * the section.
 */
public final class TableReader {

    private final byte[] file;
    private final Directory directory;
    private final BrokenTable broken;

    private TableReader(byte[] file, Directory directory, BrokenTable broken) {
        this.file = file;
        this.directory = directory;
        this.broken = broken;
    }

    /**
     * Opens and checks a table.
     *
     * @param table its name, for messages
     * @param file the whole file; kept, not copied
     * @return the reader
     * @throws TableException if the magic, version, length or a checksum is wrong
     */
    public static TableReader open(String table, byte[] file) {
        BrokenTable broken = new BrokenTable(table, "file");
        Directory directory = Directory.read(file, broken);
        for (Map.Entry<String, Entry> section : directory.sections().entrySet()) {
            Entry entry = section.getValue();
            if (TableFormat.checksum(file, entry.from(), entry.length()) != entry.checksum()) {
                throw broken.atSection(section.getKey()).because("checksum does not match");
            }
        }
        int end = file.length - TableFormat.CHECKSUM;
        int expected = new ByteCursor(file, end, file.length, broken).takeInt();
        if (TableFormat.checksum(file, 0, end) != expected) {
            throw broken.because("checksum of the whole does not match");
        }
        return new TableReader(file, directory, broken);
    }

    /**
     * What the table is.
     *
     * @return the kind that the writer named
     */
    public String kind() {
        return directory.kind();
    }

    /**
     * Insists on a kind.
     *
     * @param kind the kind that is needed
     * @return this
     * @throws TableException if the table is of another kind
     */
    public TableReader require(String kind) {
        if (!kind().equals(kind)) {
            throw broken.because("is a table of " + kind() + ", not of " + kind);
        }
        return this;
    }

    /**
     * The names of the sections, in the order of the file.
     *
     * @return names
     */
    public Set<String> sections() {
        return Collections.unmodifiableSet(directory.sections().keySet());
    }

    /**
     * The number of rows of a section.
     *
     * @param section its name
     * @return rows
     * @throws TableException if there is no such section
     */
    public int rows(String section) {
        Entry entry = directory.sections().get(section);
        if (entry == null) {
            throw broken.atSection(section).because("is missing");
        }
        return entry.rows();
    }

    /**
     * A column of numbers.
     *
     * @param section its name
     * @return the rows, a new array
     * @throws TableException if the section is missing, of texts, or broken
     */
    public int[] ints(String section) {
        return ints(section, new int[rows(section)]);
    }

    /**
     * A column of numbers, written over an array that was used before.
     *
     * @param section its name
     * @param values as long as the section has rows
     * @return the same array
     * @throws TableException if the section is missing, of texts, of other length, or broken
     */
    public int[] ints(String section, int[] values) {
        ByteCursor cursor = cursor(section, SectionType.NUMBERS);
        if (values.length != rows(section)) {
            throw broken.atSection(section).because(rows(section) + " rows, not " + values.length);
        }
        NumberColumn.read(cursor, values);
        cursor.finish();
        return values;
    }

    /**
     * A column of numbers of 16 bits, signed.
     *
     * @param section its name
     * @return the rows, a new array
     * @throws TableException if the section is missing, of texts, broken, or holds a larger number
     */
    public short[] shorts(String section) {
        int[] wide = ints(section);
        short[] values = new short[wide.length];
        for (int i = 0; i < wide.length; i++) {
            values[i] = (short) wide[i];
            if (values[i] != wide[i]) {
                throw tooLarge(section, i, wide[i]);
            }
        }
        return values;
    }

    /**
     * A column of numbers of 16 bits, unsigned, that each name a row of something else.
     *
     * @param section its name
     * @param limit how many rows there are to be named, at most 65,536
     * @return the rows, a new array
     * @throws TableException if the section is missing, of texts, broken, or holds a larger number
     */
    public char[] chars(String section, int limit) {
        if (limit > Character.MAX_VALUE + 1) {
            throw new IllegalArgumentException(limit + " is no limit of 16 bits");
        }
        ByteCursor cursor = cursor(section, SectionType.NUMBERS);
        char[] values = NumberColumn.readChars(cursor, rows(section), limit);
        cursor.finish();
        return values;
    }

    /**
     * A column of texts.
     *
     * @param section its name
     * @return the rows
     * @throws TableException if the section is missing, of numbers, or broken
     */
    public List<String> texts(String section) {
        ByteCursor cursor = cursor(section, SectionType.TEXTS);
        List<String> values = TextColumn.read(cursor, rows(section));
        cursor.finish();
        return values;
    }

    /**
     * A column of one text.
     *
     * @param section its name
     * @return the text
     * @throws TableException if the section is missing, of numbers, broken, or has not exactly one row
     */
    public String text(String section) {
        if (rows(section) != 1) {
            throw broken.atSection(section).because(rows(section) + " rows instead of one");
        }
        return texts(section).get(0);
    }

    private TableException tooLarge(String section, int row, int value) {
        return broken.atSection(section).because("row " + row + " holds " + value);
    }

    private ByteCursor cursor(String section, SectionType type) {
        rows(section);
        Entry entry = directory.sections().get(section);
        BrokenTable here = broken.atSection(section);
        if (entry == null || entry.type() != type) {
            throw here.because("holds no " + type.name().toLowerCase(Locale.ROOT));
        }
        return new ByteCursor(file, entry.from(), entry.from() + entry.length(), here);
    }
}
