package io.github.medpay.data.ncci;

/** Hears how far a long compilation has come. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (file, rows) -> {};

    /**
     * Called every 100,000 rows of a file, and at its end.
     *
     * @param file the file's name
     * @param rows how many rows have been read from it
     */
    void rows(String file, long rows);
}
