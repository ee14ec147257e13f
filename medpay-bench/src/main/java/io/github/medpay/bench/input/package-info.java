/** The questions and claims, drawn from the bundled tables with a fixed seed. */
@NullMarked
package io.github.medpay.bench.input;

import org.jspecify.annotations.NullMarked;
