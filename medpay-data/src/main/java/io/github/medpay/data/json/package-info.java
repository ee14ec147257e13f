/**
 * Priced claims as JSON, fast and on request without what nobody reads.
 *
 * <p>Any mapper writes a priced claim; {@link io.github.medpay.data.json.PricedClaimJson} writes the same text in less time.
 */
@NullMarked
package io.github.medpay.data.json;

import org.jspecify.annotations.NullMarked;
