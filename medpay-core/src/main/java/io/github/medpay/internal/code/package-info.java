/** The codes that a rule names. Not exported. */
@NullMarked
package io.github.medpay.internal.code;

import org.jspecify.annotations.NullMarked;
