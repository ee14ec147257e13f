/**
 * The binary form of tables: a container of named, typed columns with checksums. {@code docs/format.md} specifies it
 * byte by byte.
 *
 * <p>Nothing here knows what a column means; that is the business of {@code io.github.medpay.data.codec}.
 */
@NullMarked
package io.github.medpay.data.table;

import org.jspecify.annotations.NullMarked;
