/**
 * Which rule applied, how firm it is, and what it found: citations, findings and their codes.
 *
 * <p>Every other package uses these types, so that findings look the same everywhere.
 */
@NullMarked
package io.github.medpay.rule;

import org.jspecify.annotations.NullMarked;
