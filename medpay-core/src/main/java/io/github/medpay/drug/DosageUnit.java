package io.github.medpay.drug;

/**
 * The unit of a drug's dosage, as CMS's file of payment limits writes it.
 *
 * <p>Tables store {@link #code()}; a code never changes its meaning.
 */
public enum DosageUnit {
    /** Milligrams. */
    MG(1),
    /** Micrograms. */
    MCG(2),
    /** Grams. */
    GM(3),
    /** Millilitres. */
    ML(4),
    /** Cubic centimetres. */
    CC(5),
    /** International units. */
    IU(6),
    /** Units. */
    UNIT(7),
    /** Units of the United States Pharmacopeia. */
    USP_UNIT(8),
    /** Square centimetres. */
    SQ_CM(9),
    /** Doses. */
    DOSE(10),
    /** Pieces. */
    EACH(11),
    /** Milliequivalents. */
    MEQ(12),
    /** Microcuries. */
    MICROCURIE(13),
    /** Vials. */
    VIAL(14),
    /** Implants. */
    IMPLANT(15);

    private static final DosageUnit[] BY_CODE = values();

    private final int code;

    DosageUnit(int code) {
        this.code = code;
    }

    /**
     * The number that tables store.
     *
     * @return from 1
     */
    public int code() {
        return code;
    }

    static DosageUnit ofCode(int code) {
        return BY_CODE[code - 1];
    }
}
