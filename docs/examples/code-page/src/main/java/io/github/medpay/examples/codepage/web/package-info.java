/** How does a request become a reply? Routes, headers, errors, templates and assets. */
@NullMarked
package io.github.medpay.examples.codepage.web;

import org.jspecify.annotations.NullMarked;
