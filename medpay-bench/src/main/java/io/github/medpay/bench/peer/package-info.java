/** What teams use today: a map of decimals, H2, SQLite; on the same tables, asked the same questions. */
@NullMarked
package io.github.medpay.bench.peer;

import org.jspecify.annotations.NullMarked;
