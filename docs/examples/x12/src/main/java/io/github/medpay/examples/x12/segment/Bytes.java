package io.github.medpay.examples.x12.segment;

/** Characters of X12's basic set, as bytes. */
final class Bytes {

    private Bytes() {}

    static boolean isLetterOrDigit(int b) {
        return isUpper(b) || (b >= 'a' && b <= 'z') || isDigit(b);
    }

    static boolean isUpper(int b) {
        return b >= 'A' && b <= 'Z';
    }

    static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    static boolean isBlank(int b) {
        return b >= 0 && b <= ' ';
    }
}
