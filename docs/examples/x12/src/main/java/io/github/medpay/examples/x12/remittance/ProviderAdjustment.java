package io.github.medpay.examples.x12.remittance;

import io.github.medpay.examples.x12.segment.Place;
import java.math.BigDecimal;

/**
 * What was taken from or added to the payment as a whole (PLB).
 *
 * @param place of its segment
 * @param reason such as WO for an overpayment that is taken back, or L6 for interest
 * @param amount dollars, positive for what is taken
 */
public record ProviderAdjustment(Place place, String reason, BigDecimal amount) {}
