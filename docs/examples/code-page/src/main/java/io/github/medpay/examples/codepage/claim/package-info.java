/**
 * What does the page of a claim show? The entry with its problems; the priced lines, why, and the remittance to expect.
 */
@NullMarked
package io.github.medpay.examples.codepage.claim;

import org.jspecify.annotations.NullMarked;
