/** What should a biller check on a claim? {@link io.github.medpay.insight.tip.BillingTips} answers. */
@NullMarked
package io.github.medpay.insight.tip;

import org.jspecify.annotations.NullMarked;
