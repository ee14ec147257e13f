package io.github.medpay.data.manifest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An official file that went into a table.
 *
 * @param container the zip or folder; empty for a file by itself
 * @param member the file's name
 * @param bytes its length
 * @param sha256 of its bytes, in hexadecimal
 * @param rows that were taken from it
 * @param firmness how sure it is that these are CMS's own figures
 */
@JsonPropertyOrder({"container", "member", "bytes", "sha256", "rows", "firmness"})
public record SourceEntry(String container, String member, long bytes, String sha256, int rows, String firmness) {}
