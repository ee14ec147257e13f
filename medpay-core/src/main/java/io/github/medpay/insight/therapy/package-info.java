/**
 * How high is a patient's therapy expense of the year? {@link io.github.medpay.insight.therapy.TherapyThresholds}
 * answers.
 */
@NullMarked
package io.github.medpay.insight.therapy;

import org.jspecify.annotations.NullMarked;
