/** The tables of {@link io.github.medpay.spi} as sections of a table file, and back. {@code docs/format.md} lists them. */
@NullMarked
package io.github.medpay.data.codec;

import org.jspecify.annotations.NullMarked;
