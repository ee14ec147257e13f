/**
 * What is the payment limit of a drug or vaccine on this date?
 *
 * <p>Source: CMS's quarterly file of payment limits of Part B drugs, under 42 CFR 414.904.
 */
@NullMarked
package io.github.medpay.drug;

import org.jspecify.annotations.NullMarked;
