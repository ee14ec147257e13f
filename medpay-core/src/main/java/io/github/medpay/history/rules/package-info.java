/**
 * What do earlier services of the patient decide about a line? Global surgical packages (Claims Processing Manual ch.
 * 12 §40), new patients (Claims Processing Manual ch. 12 §30.6.7), and the visits that depend on what stands beside
 * them.
 *
 * <p>{@link io.github.medpay.history.rules.HistoryRules} is the room's only door. Not exported: users give prior services
 * with a claim.
 */
@NullMarked
package io.github.medpay.history.rules;

import org.jspecify.annotations.NullMarked;
