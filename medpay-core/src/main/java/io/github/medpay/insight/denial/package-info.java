/** What do denials have in common? {@link io.github.medpay.insight.denial.DenialPatterns} answers. */
@NullMarked
package io.github.medpay.insight.denial;

import org.jspecify.annotations.NullMarked;
