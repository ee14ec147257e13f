/**
 * What does a modifier do? {@link io.github.medpay.modifier.ModifierRules} describes every modifier in force on a date, with
 * its factor under a payer's policy.
 */
@NullMarked
package io.github.medpay.modifier;

import org.jspecify.annotations.NullMarked;
