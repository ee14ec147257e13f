/** Where do the marks of a drawing stand? Positions only: the templates write the SVG. */
@NullMarked
package io.github.medpay.examples.codepage.plot;

import org.jspecify.annotations.NullMarked;
