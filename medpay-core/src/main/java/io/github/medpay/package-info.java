/**
 * The door: {@link io.github.medpay.MedPay} finds the tables and prices claims.
 */
@NullMarked
@Value.Style(allowedClasspathAnnotations = {Override.class})
package io.github.medpay;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
