/** What several rooms need and no user does. Not exported. */
@NullMarked
package io.github.medpay.internal;

import org.jspecify.annotations.NullMarked;
