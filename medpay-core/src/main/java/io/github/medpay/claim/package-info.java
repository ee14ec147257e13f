/**
 * What the whole claim pays: the claim, the pricer, and the priced claim with its trace and findings.
 *
 * <p>{@link io.github.medpay.claim.ClaimPricer} lists the stages in their order. The names of the records' components are
 * the names of the JSON contract.
 */
@NullMarked
package io.github.medpay.claim;

import org.jspecify.annotations.NullMarked;
