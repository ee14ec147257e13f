package io.github.medpay.data.manifest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The manifest of a folder of tables.
 *
 * @param format the version of the manifest itself
 * @param files the table files
 */
@JsonPropertyOrder({"format", "files"})
public record Manifest(int format, List<File> files) {

    /** The version of the manifest that this library writes. */
    public static final int FORMAT = 1;

    /**
     * A table file.
     *
     * @param file its name
     * @param bytes its length
     * @param sha256 of its bytes, in hexadecimal
     * @param table what it holds
     */
    @JsonPropertyOrder({"file", "bytes", "sha256", "table"})
    public record File(String file, long bytes, String sha256, TableEntry table) {}
}
