/** Reads policy files: text of our own layout, made to be read and edited by people. */
@NullMarked
package io.github.medpay.data.policy;

import org.jspecify.annotations.NullMarked;
