/** The command line of the compiler: {@code compile}, {@code update}, {@code verify}, {@code describe}, {@code bundle}. */
@NullMarked
package io.github.medpay.data.cli;

import org.jspecify.annotations.NullMarked;
