/** What does a change do to a visit and to a year? {@link io.github.medpay.insight.impact.RevenueImpact} answers. */
@NullMarked
package io.github.medpay.insight.impact;

import org.jspecify.annotations.NullMarked;
