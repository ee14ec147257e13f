/** Programs that run in a virtual machine of their own: cold start, heap. */
@NullMarked
package io.github.medpay.bench.child;

import org.jspecify.annotations.NullMarked;
