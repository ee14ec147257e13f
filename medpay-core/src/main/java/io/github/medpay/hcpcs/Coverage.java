package io.github.medpay.hcpcs;

import java.util.Arrays;
import java.util.Optional;

/**
 * CMS's coverage code of a code of HCPCS Level II, in this library's words.
 *
 * <p>Source: record layout of CMS's alpha-numeric HCPCS file, field Coverage Code.
 */
public enum Coverage {
    /** C: covered at the contractor's judgement. */
    CONTRACTOR_JUDGEMENT('C', "covered at the contractor's judgement"),
    /** D: covered under special instructions. */
    SPECIAL_INSTRUCTIONS('D', "covered under special instructions"),
    /** I: not payable by Medicare. */
    NOT_PAYABLE('I', "not payable by Medicare"),
    /** M: not covered by Medicare. */
    NOT_COVERED('M', "not covered by Medicare"),
    /** S: not covered by Medicare, by statute. */
    NOT_COVERED_BY_STATUTE('S', "not covered by Medicare, by statute");

    private static final Coverage[] ALL = values();

    private final char letter;
    private final String wording;

    Coverage(char letter, String wording) {
        this.letter = letter;
        this.wording = wording;
    }

    /**
     * CMS's letter.
     *
     * @return C, D, I, M or S
     */
    public char letter() {
        return letter;
    }

    /**
     * The code in words.
     *
     * @return such as {@code not payable by Medicare}
     */
    public String wording() {
        return wording;
    }

    /**
     * Whether Medicare pays such a code at all.
     *
     * @return false for I, M and S
     */
    public boolean isPayable() {
        return this == CONTRACTOR_JUDGEMENT || this == SPECIAL_INSTRUCTIONS;
    }

    /**
     * The code with CMS's letter.
     *
     * @param letter any character
     * @return the code, or empty where CMS has none with it
     */
    public static Optional<Coverage> ofLetter(char letter) {
        return Arrays.stream(ALL).filter(code -> code.letter == letter).findFirst();
    }
}
