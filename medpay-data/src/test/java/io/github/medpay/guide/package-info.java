/** The pages for people: each example in them is compiled and run here, each link leads somewhere. */
@NullMarked
package io.github.medpay.guide;

import org.jspecify.annotations.NullMarked;
