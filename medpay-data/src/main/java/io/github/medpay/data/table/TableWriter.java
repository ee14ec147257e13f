package io.github.medpay.data.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a table: named sections, each a column of numbers or of texts. The same sections give the same bytes.
 *
 * <pre>{@code
 * byte[] file = new TableWriter("release").numbers("work", work).text("name", "RVU25A").toBytes();
 * }</pre>
 */
public final class TableWriter {

    private static final int LONGEST_NAME = 255;

    private final String kind;
    private final Set<String> names = new HashSet<>();
    private final List<Section> sections = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param kind what the table is, such as {@code release}; a reader names the kind that it expects
     */
    public TableWriter(String kind) {
        this.kind = kind;
    }

    /**
     * Adds a column of numbers.
     *
     * @param section its name, unique in the table
     * @param values the rows
     * @return this
     */
    public TableWriter numbers(String section, int... values) {
        ByteSink sink = new ByteSink();
        NumberColumn.write(values, sink);
        return add(section, SectionType.NUMBERS, values.length, sink);
    }

    /**
     * Adds a column of numbers of 8 bits, signed.
     *
     * @param section its name, unique in the table
     * @param values the rows
     * @return this
     */
    public TableWriter numbers(String section, byte[] values) {
        int[] wide = new int[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return numbers(section, wide);
    }

    /**
     * Adds a column of numbers of 16 bits, signed.
     *
     * @param section its name, unique in the table
     * @param values the rows
     * @return this
     */
    public TableWriter numbers(String section, short[] values) {
        int[] wide = new int[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return numbers(section, wide);
    }

    /**
     * Adds a column of numbers of 16 bits, unsigned.
     *
     * @param section its name, unique in the table
     * @param values the rows
     * @return this
     */
    public TableWriter numbers(String section, char[] values) {
        int[] wide = new int[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return numbers(section, wide);
    }

    /**
     * Adds a column of texts.
     *
     * @param section its name, unique in the table
     * @param values the rows
     * @return this
     */
    public TableWriter texts(String section, List<String> values) {
        ByteSink sink = new ByteSink();
        TextColumn.write(values, sink);
        return add(section, SectionType.TEXTS, values.size(), sink);
    }

    /**
     * Adds one text, as a column of one row.
     *
     * @param section its name, unique in the table
     * @param value the text
     * @return this
     */
    public TableWriter text(String section, String value) {
        return texts(section, List.of(value));
    }

    private TableWriter add(String name, SectionType type, int rows, ByteSink content) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !names.add(name)) {
            throw new IllegalArgumentException("section name empty, too long or used twice: " + name);
        }
        sections.add(new Section(name, type, rows, content.toBytes()));
        return this;
    }

    /**
     * The file.
     *
     * @return its bytes
     */
    public byte[] toBytes() {
        ByteSink directory = directory();
        int length = TableFormat.PREAMBLE + directory.size() + TableFormat.CHECKSUM + TableFormat.CHECKSUM;
        for (Section section : sections) {
            length = Math.addExact(length, section.content().length);
        }
        ByteSink file = new ByteSink();
        file.putLong(TableFormat.MAGIC);
        file.putInt(TableFormat.VERSION);
        file.putInt(length);
        file.putInt(directory.size());
        file.putBytes(directory.toBytes());
        file.putInt(TableFormat.checksum(file.toBytes(), 0, file.size()));
        sections.forEach(section -> file.putBytes(section.content()));
        file.putInt(TableFormat.checksum(file.toBytes(), 0, file.size()));
        return file.toBytes();
    }

    private ByteSink directory() {
        ByteSink sink = new ByteSink();
        sink.putText(kind);
        sink.putVarint(sections.size());
        for (Section section : sections) {
            sink.putText(section.name());
            sink.put(section.type().id());
            sink.putVarint(section.rows());
            sink.putVarint(section.content().length);
            sink.putInt(TableFormat.checksum(section.content(), 0, section.content().length));
        }
        return sink;
    }

    @SuppressWarnings("ArrayRecordComponent") // private, written once
    private record Section(String name, SectionType type, int rows, byte[] content) {}
}
