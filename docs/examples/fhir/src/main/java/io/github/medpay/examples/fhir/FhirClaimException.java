package io.github.medpay.examples.fhir;

/** A FHIR Claim that cannot be priced. The message names the element, and holds no value of it. */
final class FhirClaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FhirClaimException(String element, String problem) {
        super(element + ": " + problem);
    }
}
