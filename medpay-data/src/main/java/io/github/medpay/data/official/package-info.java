/**
 * The compiler of official CMS files: {@link io.github.medpay.data.official.OfficialFiles} reads what CMS publishes and
 * makes a {@link io.github.medpay.data.official.CompiledTable} of it.
 *
 * <p>Columns are found by the stacked header rows, never by position. Anything that is not understood is an
 * {@link io.github.medpay.data.official.OfficialFileException} that names file, line, column and value; nothing is
 * skipped silently. Descriptors are never read into a table.
 */
@NullMarked
package io.github.medpay.data.official;

import org.jspecify.annotations.NullMarked;
