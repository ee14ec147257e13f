package io.github.medpay.examples.x12;

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
            lines += priced.priced().lines().size();
            notices += priced.x12().notices().size();
        } else if (line instanceof OutputLine.Failed) {
            errors++;
        } else {
            warnings++;
        }
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
