/** A data set of claims, priced on many machines. */
@NullMarked
package io.github.medpay.examples.spark;

import org.jspecify.annotations.NullMarked;
