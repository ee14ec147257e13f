package io.github.medpay.examples.quickstart;

/** Reads claims, one JSON object per line, and writes priced claims. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args the file with the claims
     */
    public static void main(String[] args) {
        System.out.println("usage: java -jar medpay-quickstart.jar [FILE]");
    }
}
