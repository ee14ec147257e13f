/**
 * Does the contractor's remittance agree with the expected payment?
 * {@link io.github.medpay.remittance.RemittanceComparison} answers, line by line and to the cent.
 */
@NullMarked
package io.github.medpay.remittance;

import org.jspecify.annotations.NullMarked;
