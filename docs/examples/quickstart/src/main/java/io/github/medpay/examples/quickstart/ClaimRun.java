package io.github.medpay.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.ClaimPricer;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Prices every line of an input, in order; no more than one line is held at a time. */
final class ClaimRun {

    private final ClaimPricer pricer;

    ClaimRun(ClaimPricer pricer) {
        this.pricer = pricer;
    }

    /** Whether every line was a claim. */
    boolean price(InputStream in, ResultWriter out) throws IOException {
        LineReader lines = new LineReader(in);
        boolean clean = true;
        for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
            clean &= price(line, lines.number(), out);
        }
        return clean;
    }

    private boolean price(byte[] line, long number, ResultWriter out) throws IOException {
        if (line.length == 0) {
            return true;
        }
        try {
            if (line.length > LineReader.MOST_BYTES) {
                throw new ClaimException("claim", "is longer than " + LineReader.MOST_BYTES + " bytes");
            }
            @Nullable Claim claim = Json.MAPPER.readValue(line, Claim.class);
            if (claim == null) {
                throw new ClaimException("claim", "is null");
            }
            out.write(pricer.price(claim));
            return true;
        } catch (ClaimException e) {
            out.writeError(e.getMessage(), number);
        } catch (JsonProcessingException e) {
            out.writeError(JsonErrors.describe(e), number);
        }
        return false;
    }
}
