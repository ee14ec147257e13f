package io.github.medpay.spi;

import java.util.List;
import java.util.Optional;

/**
 * A source of tables. The bundled tables of {@code medpay-data} are one; tables compiled from a user's own files are
 * another.
 *
 * <p>Sources are found by {@link java.util.ServiceLoader}, or given by hand. Listing must be cheap; opening may read and
 * check a file. Every {@code open…} method may be called from any thread; the library calls it at most once per table
 * and keeps the answer. A table that is missing or broken throws a {@link TableException} that names it.
 */
public interface TableSource {

    /**
     * The releases at hand, in any order.
     *
     * @return headers; empty where the source has none
     */
    List<ReleaseHeader> releases();

    /**
     * Opens a release.
     *
     * @param name one of {@link #releases()}
     * @return the release
     * @throws TableException if the release is not at hand or its table is broken
     */
    ReleaseTable openRelease(String name);

    /**
     * Where a release comes from, if it does not come with the library. It is said of every line that the release prices,
     * so that a user sees which table spoke.
     *
     * @param release one of {@link #releases()}
     * @return such as the path of a file; empty for tables that come with the library
     */
    default Optional<String> origin(String release) {
        return Optional.empty();
    }

    /**
     * Opens the ZIP codes.
     *
     * @return the table, or empty where the source has none
     * @throws TableException if the table is broken
     */
    Optional<ZipTable> openZipCodes();

    /**
     * Opens the anesthesia base units.
     *
     * @return the table, or empty where the source has none
     * @throws TableException if the table is broken
     */
    Optional<AnesthesiaTable> openAnesthesiaBaseUnits();

    /**
     * Opens the procedure-to-procedure edits. A table holds one or more editions.
     *
     * @return the tables; empty where the source has none
     * @throws TableException if a table is broken
     */
    default List<PtpTable> openPtp() {
        return List.of();
    }

    /**
     * Opens the medically unlikely edits, one table for each edition.
     *
     * @return the tables; empty where the source has none
     * @throws TableException if a table is broken
     */
    default List<MueTable> openMue() {
        return List.of();
    }

    /**
     * Opens the add-on code edits, one table for each edition.
     *
     * @return the tables; empty where the source has none
     * @throws TableException if a table is broken
     */
    default List<AddOnTable> openAddOns() {
        return List.of();
    }
}
