/** X12 as a program: 837P files in, priced claims out; with an 835, what was paid otherwise than expected. */
@NullMarked
package io.github.medpay.examples.x12;

import org.jspecify.annotations.NullMarked;
