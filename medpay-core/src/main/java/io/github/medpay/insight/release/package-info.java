/** What changed between two releases? {@link io.github.medpay.insight.release.ReleaseComparison} answers. */
@NullMarked
package io.github.medpay.insight.release;

import org.jspecify.annotations.NullMarked;
