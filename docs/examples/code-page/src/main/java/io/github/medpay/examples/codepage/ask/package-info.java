/** What was asked? Parameters with their bounds, and the place and day that they name. */
@NullMarked
package io.github.medpay.examples.codepage.ask;

import org.jspecify.annotations.NullMarked;
