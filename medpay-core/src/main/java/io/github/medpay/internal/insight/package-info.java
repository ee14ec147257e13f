/** What the rooms of insight share and no user needs. Not exported. */
@NullMarked
package io.github.medpay.internal.insight;

import org.jspecify.annotations.NullMarked;
