/**
 * What does the clinical laboratory fee schedule pay on this date?
 *
 * <p>Source: CMS's file of the clinical laboratory fee schedule, under 42 CFR 414.507.
 */
@NullMarked
package io.github.medpay.laboratory;

import org.jspecify.annotations.NullMarked;
