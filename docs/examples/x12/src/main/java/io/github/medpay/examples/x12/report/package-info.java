/** What was paid otherwise than expected: remitted claims beside priced ones, as text, NDJSON and CSV. */
@NullMarked
package io.github.medpay.examples.x12.report;

import org.jspecify.annotations.NullMarked;
