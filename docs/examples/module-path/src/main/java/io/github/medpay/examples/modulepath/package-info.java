/** A program on the module path. */
@NullMarked
package io.github.medpay.examples.modulepath;

import org.jspecify.annotations.NullMarked;
