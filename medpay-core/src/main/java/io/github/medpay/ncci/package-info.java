/**
 * May these codes be billed together, and how many units? Medicare's National Correct Coding Initiative, by date of
 * service: procedure-to-procedure edits, medically unlikely edits and add-on code edits.
 *
 * <p>{@link io.github.medpay.ncci.NcciChecker} answers all questions about them. Every answer names the edition that was used.
 */
@NullMarked
package io.github.medpay.ncci;

import org.jspecify.annotations.NullMarked;
