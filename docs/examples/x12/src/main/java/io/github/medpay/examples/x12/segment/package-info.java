/** From the bytes of a file to segments, with staedi; what cannot be read is a problem at its place, and the rest goes on. */
@NullMarked
package io.github.medpay.examples.x12.segment;

import org.jspecify.annotations.NullMarked;
