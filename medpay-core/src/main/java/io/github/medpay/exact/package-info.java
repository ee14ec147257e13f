/**
 * How an amount stays exact until it is rounded once: whole cents, and fractions of whole numbers.
 *
 * <p>Not exported. The API shows amounts as {@link java.math.BigDecimal}.
 */
@NullMarked
package io.github.medpay.exact;

import org.jspecify.annotations.NullMarked;
