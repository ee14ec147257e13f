/** What other programs rely on, seen from outside: the JSON of claims and their answers, rooms, the public API. */
@NullMarked
package io.github.medpay.contract;

import org.jspecify.annotations.NullMarked;
