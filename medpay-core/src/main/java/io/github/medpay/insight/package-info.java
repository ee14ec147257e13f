/**
 * What does it mean for the practice? {@link io.github.medpay.insight.Insight} opens the rooms: revenue impact, billing
 * tips, documentation check, code comparison and the difference of two releases. The therapy expense of a year and denial
 * patterns need the policy alone.
 *
 * <p>Every answer is computed from what the other packages tell everybody, and carries a
 * {@link io.github.medpay.insight.basis.Basis}: its inputs, formula, assumptions and citations. Nothing here advises to
 * bill what did not happen.
 */
@NullMarked
package io.github.medpay.insight;

import org.jspecify.annotations.NullMarked;
