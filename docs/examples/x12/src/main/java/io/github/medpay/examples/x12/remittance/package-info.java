/** Remittances (835): from segments to plain values, one claim at a time. */
@NullMarked
package io.github.medpay.examples.x12.remittance;

import org.jspecify.annotations.NullMarked;
