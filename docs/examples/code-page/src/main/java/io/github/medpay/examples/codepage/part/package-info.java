/** Of which pieces is every page made? Facts, findings, steps of a trace, and amounts and names as people read them. */
@NullMarked
package io.github.medpay.examples.codepage.part;

import org.jspecify.annotations.NullMarked;
