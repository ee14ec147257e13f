/**
 * Which schedule pays a code, and what does it say of it? The pricer decides; the schedule's own table tells the rest.
 */
@NullMarked
package io.github.medpay.examples.codepage.schedule;

import org.jspecify.annotations.NullMarked;
