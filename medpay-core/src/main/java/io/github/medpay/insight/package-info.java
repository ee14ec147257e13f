/**
 * What it means for the practice: revenue impact, billing tips, documentation check, code comparison, therapy
 * thresholds, denial patterns and the difference of two releases.
 *
 * <p>Everything is computed, on the public API of the other rooms alone. Every answer carries a
 * {@link io.github.medpay.insight.Basis}: its inputs, formula, assumptions and citations. Nothing here advises to bill
 * what did not happen. {@link io.github.medpay.insight.Insight} is the door.
 */
@NullMarked
package io.github.medpay.insight;

import org.jspecify.annotations.NullMarked;
