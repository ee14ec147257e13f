/** What is measured, by subject. */
@NullMarked
package io.github.medpay.bench.subject;

import org.jspecify.annotations.NullMarked;
