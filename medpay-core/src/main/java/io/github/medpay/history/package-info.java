/** Earlier services of the patient, which a claim may include because they affect what it pays. */
@NullMarked
package io.github.medpay.history;

import org.jspecify.annotations.NullMarked;
