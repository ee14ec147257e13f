/** What several rooms ask of localities. Not exported. */
@NullMarked
package io.github.medpay.internal.fee;

import org.jspecify.annotations.NullMarked;
