/**
 * What do the numbers mean for the practice? {@link io.github.medpay.insight.Insight} gives access to revenue impact,
 * billing tips, documentation check, code comparison and the difference of two releases. The therapy expense of a year
 * and denial patterns need only the policy.
 *
 * <p>Every answer comes from the public API of the other packages, and has a
 * {@link io.github.medpay.insight.basis.Basis}: its inputs, formula, assumptions and citations. Nothing here advises to
 * bill what did not happen.
 */
@NullMarked
package io.github.medpay.insight;

import org.jspecify.annotations.NullMarked;
