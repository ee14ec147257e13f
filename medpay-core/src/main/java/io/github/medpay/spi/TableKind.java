package io.github.medpay.spi;

/**
 * A kind of table, and the type that one is handed over as. {@link #POLICY} is the one whose tables a program can make; the
 * others are compiled from files of CMS, and a source that wraps another one passes them on.
 *
 * @param <T> the type of its tables
 */
public final class TableKind<T> {

    /** What law and CMS set by date. */
    public static final TableKind<PolicyTable> POLICY = new TableKind<>("policy", PolicyTable.class);

    private final String name;
    private final Class<T> type;

    private TableKind(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * A kind.
     *
     * @param name as table files have it
     * @param type the type of its tables
     * @param <T> the type of its tables
     * @return the kind
     */
    public static <T> TableKind<T> of(String name, Class<T> type) {
        return new TableKind<>(name, type);
    }

    /**
     * The name of the kind, as table files have it.
     *
     * @return such as {@code release}
     */
    public String name() {
        return name;
    }

    /**
     * A table of this kind.
     *
     * @param table a table that a source opened
     * @return the same
     * @throws TableException if it is of another type
     */
    public T cast(Object table) {
        if (!type.isInstance(table)) {
            throw new TableException(
                    "a source handed over a " + table.getClass().getSimpleName() + " as a table of " + name);
        }
        return type.cast(table);
    }

    @Override
    public String toString() {
        return name;
    }
}
