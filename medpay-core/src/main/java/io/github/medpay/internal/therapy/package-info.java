/** The rules of therapy that several rooms ask for: the expense of a year, and the unit that is paid in full. Not exported. */
@NullMarked
package io.github.medpay.internal.therapy;

import org.jspecify.annotations.NullMarked;
