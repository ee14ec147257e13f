/** What no library could do without: the bare reads, the look-ups, and JSON without pricing. */
@NullMarked
package io.github.medpay.bench.limit;

import org.jspecify.annotations.NullMarked;
