/** How do codes compare? {@link io.github.medpay.insight.comparison.CodeComparison} answers. */
@NullMarked
package io.github.medpay.insight.comparison;

import org.jspecify.annotations.NullMarked;
