/**
 * Which claim was entered, and what is wrong with the entry? Reads a form or JSON; every problem is said at its field, and
 * nothing of a claim is kept or logged.
 */
@NullMarked
package io.github.medpay.examples.codepage.entry;

import org.jspecify.annotations.NullMarked;
