/** What does each page show? One small record for each part of a page, made from the public API of MedPay. */
@NullMarked
package io.github.medpay.examples.codepage.view;

import org.jspecify.annotations.NullMarked;
