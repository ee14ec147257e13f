/**
 * The entry point: {@link io.github.medpay.MedPay} finds the tables and prices claims.
 */
@NullMarked
@BuilderStyle
package io.github.medpay;

import org.jspecify.annotations.NullMarked;
