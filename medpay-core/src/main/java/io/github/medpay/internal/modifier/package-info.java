/**
 * What the modifiers do, whether they may stand together, and what several services of one day are paid.
 *
 * <p>{@link io.github.medpay.internal.modifier.LineRules} checks a line's modifiers against the code's indicators. The
 * multiple procedure rules are separate, named pieces: surgery ranking, endoscopy families, component reductions (imaging,
 * cardiovascular, ophthalmology) and the therapy reduction. Each takes the services of a day and says what each unit is
 * paid. Not exported.
 */
@NullMarked
package io.github.medpay.internal.modifier;

import org.jspecify.annotations.NullMarked;
