/**
 * The compiler of official NCCI files: {@link io.github.medpay.data.ncci.NcciFiles} reads what CMS publishes and makes
 * the columns of {@link io.github.medpay.spi} of it.
 *
 * <p>Columns are found by the header rows, never by position. Anything that is not understood is an error that names file
 * and line. Rationales become codes; no sentence of CMS is kept.
 */
@NullMarked
package io.github.medpay.data.ncci;

import org.jspecify.annotations.NullMarked;
