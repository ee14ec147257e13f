/** A small web server that shows on one page what MedPay knows of a procedure code. */
@NullMarked
package io.github.medpay.examples.codepage;

import org.jspecify.annotations.NullMarked;
