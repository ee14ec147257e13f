/**
 * Which rule applied, how firm it is, and what it found: citations, findings and their codes.
 *
 * <p>Every other package uses these types, so that a finding reads alike wherever it was made.
 */
@NullMarked
package io.github.medpay.rule;

import org.jspecify.annotations.NullMarked;
