package io.github.medpay.examples.x12;

import io.github.medpay.claim.PricedClaim;

/** What a run came to. Filled by one thread. */
final class Counts {

    private long claims;
    private long lines;
    private long notices;
    private long errors;
    private long warnings;

    void add(OutputLine line) {
        if (line instanceof OutputLine.Priced priced) {
            claims++;
            lines += billedLines(priced.priced());
            notices += priced.x12().notices().size();
        } else if (line instanceof OutputLine.Failed) {
            errors++;
        } else {
            warnings++;
        }
    }

    /** A line that spans days comes back as several of one number. */
    private static long billedLines(PricedClaim claim) {
        return claim.lines().isEmpty()
                ? 0
                : claim.lines().get(claim.lines().size() - 1).number();
    }

    long claims() {
        return claims;
    }

    long errors() {
        return errors;
    }

    @Override
    public String toString() {
        return claims + " claims with " + lines + " lines and " + notices + " notices, " + errors + " errors, "
                + warnings + " warnings";
    }
}
