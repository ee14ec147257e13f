/** A FHIR R4 Claim in, an ExplanationOfBenefit out. */
@NullMarked
package io.github.medpay.examples.fhir;

import org.jspecify.annotations.NullMarked;
