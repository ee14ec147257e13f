/** From results to the page. */
@NullMarked
package io.github.medpay.bench.report;

import org.jspecify.annotations.NullMarked;
