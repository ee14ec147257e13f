/** What earlier services of the patient decide: the services that a claim gives with it. */
@NullMarked
package io.github.medpay.history;

import org.jspecify.annotations.NullMarked;
