/** Benchmarks of MedPay beside what teams use today, and the page that shows them. Never published. */
@NullMarked
package io.github.medpay.bench;

import org.jspecify.annotations.NullMarked;
