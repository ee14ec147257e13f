/** Rules by the days on which they hold. Not exported. */
@NullMarked
package io.github.medpay.internal.policy;

import org.jspecify.annotations.NullMarked;
