package io.github.medpay.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a table, without its rows.
 *
 * @param kind what it is
 * @param name its name among tables of its kind, such as {@code RVU25A}
 * @param effectiveFrom the first day that it was made for
 * @param source one line that says where the table came from
 * @param origin where it lies if it does not come with the library, such as the path of a file; null for bundled tables
 */
public record TableHeader(
        TableKind<?> kind,
        String name,
        LocalDate effectiveFrom,
        String source,
        @Nullable String origin) {

    /**
     * Checks what must not be null.
     *
     * @param kind what it is
     * @param name its name among tables of its kind
     * @param effectiveFrom the first day that it was made for
     * @param source one line that says where the table came from
     * @param origin where it lies if it does not come with the library; null for bundled tables
     */
    public TableHeader {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Where it lies if it does not come with the library. It is said of every claim that the table prices, so that a user
     * sees which table was used.
     *
     * @return such as the path of a file; empty for bundled tables
     */
    public Optional<String> ownOrigin() {
        return Optional.ofNullable(origin);
    }
}
