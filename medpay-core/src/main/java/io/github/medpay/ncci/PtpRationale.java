package io.github.medpay.ncci;

/**
 * Why a procedure-to-procedure edit exists, by the category that its file names. The wording is this library's own.
 *
 * <p>Tables store {@link #code()}; a code never changes its meaning.
 */
public enum PtpRationale {
    /** The edition does not tell. */
    NOT_GIVEN(0, "reason not told by the edition"),
    /** The coding manuals say so. */
    CODING_INSTRUCTION(1, "instructed by the coding manuals"),
    /** The column 2 code is not meant for use beside the column 1 code. */
    MISUSE(2, "column 2 code not meant to stand beside column 1"),
    /** Usual practice includes the column 2 service. */
    STANDARD_OF_PRACTICE(3, "part of usual medical or surgical practice"),
    /** Preparation and monitoring belong to the anesthesia service. */
    ANESTHESIA_MONITORING(4, "preparation or monitoring that anesthesia includes"),
    /** The definition of one code includes the other. */
    CODE_DEFINITION(5, "included by the definition of the code"),
    /** The two cannot both be done at one encounter. */
    MUTUALLY_EXCLUSIVE(6, "not both possible at one encounter"),
    /** The column 1 service is the more extensive one. */
    MORE_EXTENSIVE(7, "included in the more extensive service"),
    /** The column 2 code is a separate procedure, which is included in larger ones. */
    SEPARATE_PROCEDURE(8, "separate procedure, included in a larger one"),
    /** The surgeon's own anesthesia is included in the surgery. */
    ANESTHESIA_INCLUDED(9, "anesthesia by the surgeon is included"),
    /** One was tried and the other followed. */
    SEQUENTIAL(10, "one service followed the other to the same end"),
    /** The laboratory panel includes the test. */
    LABORATORY_PANEL(11, "included in the laboratory panel"),
    /** The two services are for different sexes. */
    GENDER_SPECIFIC(12, "services for different sexes"),
    /** A category that this version of the library does not know. */
    OTHER(13, "another reason");

    private static final PtpRationale[] BY_CODE = values();

    private final int code;
    private final String wording;

    PtpRationale(int code, String wording) {
        this.code = code;
        this.wording = wording;
    }

    /**
     * The number that tables store.
     *
     * @return from 0
     */
    public int code() {
        return code;
    }

    /**
     * A phrase for people.
     *
     * @return lower case, without a full stop
     */
    public String wording() {
        return wording;
    }

    /**
     * The rationale of a number.
     *
     * @param code as stored
     * @return the rationale
     * @throws IllegalArgumentException if there is none with this number
     */
    public static PtpRationale of(int code) {
        return RationaleCodes.find(BY_CODE, code, "procedure-to-procedure edit");
    }
}
