/** Professional claims (837P): from segments to plain values, and from these to claims of MedPay. */
@NullMarked
package io.github.medpay.examples.x12.professional;

import org.jspecify.annotations.NullMarked;
