package io.github.medpay.ncci;

/** From the number that a table stores to the rationale that has it. */
final class RationaleCodes {

    private RationaleCodes() {}

    /**
     * The rationale of a number.
     *
     * @param byCode all rationales, each at the place of its number
     * @param code as stored
     * @param edit the kind of edit, for the message
     * @throws IllegalArgumentException if there is none with this number
     */
    static <R> R find(R[] byCode, int code, String edit) {
        if (code < 0 || code >= byCode.length) {
            throw new IllegalArgumentException("no rationale of a " + edit + " has the code " + code);
        }
        return byCode[code];
    }
}
