/** The main job as a program: claims in, priced claims out, one JSON object a line. */
@NullMarked
package io.github.medpay.examples.quickstart;

import org.jspecify.annotations.NullMarked;
