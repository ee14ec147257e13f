/**
 * Which rule spoke, how firm it is, and what it found: citations, findings and their codes.
 *
 * <p>Every other room speaks through these types, so that a finding reads alike wherever it was made.
 */
@NullMarked
package io.github.medpay.rule;

import org.jspecify.annotations.NullMarked;
