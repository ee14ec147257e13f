/** How was an answer reached? Inputs, formula, assumptions and citations of every answer of insight. */
@NullMarked
package io.github.medpay.insight.basis;

import org.jspecify.annotations.NullMarked;
