/**
 * May these codes stand together, and this often? Medicare's National Correct Coding Initiative, by date of service:
 * procedure-to-procedure edits, medically unlikely edits and add-on code edits.
 *
 * <p>{@link io.github.medpay.ncci.NcciChecker} is the room's only door. Every answer says which edition spoke.
 */
@NullMarked
package io.github.medpay.ncci;

import org.jspecify.annotations.NullMarked;
