/** Claims priced over HTTP. */
@NullMarked
package io.github.medpay.examples.rest;

import org.jspecify.annotations.NullMarked;
