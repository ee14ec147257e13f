package io.github.medpay.examples.quickstart;

import io.github.medpay.claim.PricedClaim;
import java.io.IOException;

/** Where results go, in the order of the claims. */
interface ResultWriter {

    void write(PricedClaim priced) throws IOException;

    void writeError(String error, long line) throws IOException;
}
