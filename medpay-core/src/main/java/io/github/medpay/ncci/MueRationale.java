package io.github.medpay.ncci;

/**
 * What a medically unlikely edit rests on, by the category that its file names. The wording is this library's own.
 *
 * <p>Tables store {@link #code()}; a code never changes its meaning.
 */
public enum MueRationale {
    /** The edition does not tell. */
    NOT_GIVEN(0, "reason not told by the edition"),
    /** A policy of CMS. */
    POLICY(1, "policy of CMS"),
    /** The code's own definition or instruction. */
    CODE_DEFINITION(2, "definition of the code"),
    /** Claims data. */
    CLAIMS_DATA(3, "what claims show"),
    /** How many such parts a body has. */
    ANATOMY(4, "anatomy"),
    /** The nature of the service. */
    NATURE_OF_SERVICE(5, "nature of the service"),
    /** How the drug is prescribed. */
    PRESCRIBING_INFORMATION(6, "prescribing information of the drug"),
    /** The nature of what is measured. */
    NATURE_OF_ANALYTE(7, "nature of the analyte"),
    /** A workgroup of clinicians at CMS. */
    CLINICAL_WORKGROUP(8, "clinical judgement of CMS"),
    /** The nature of the equipment. */
    NATURE_OF_EQUIPMENT(9, "nature of the equipment"),
    /** A comment of a clinical society. */
    SOCIETY_COMMENT(10, "comment of a clinical society"),
    /** The drug is no longer made. */
    DRUG_DISCONTINUED(11, "drug no longer made"),
    /** Oral medication is not payable. */
    ORAL_MEDICATION(12, "oral medication is not payable"),
    /** The policy on compounded drugs. */
    COMPOUNDED_DRUG(13, "policy on compounded drugs"),
    /** A published policy of contractors. */
    CONTRACTOR_POLICY(14, "published policy of contractors"),
    /** A category that this version of the library does not know. */
    OTHER(15, "another reason");

    private static final MueRationale[] BY_CODE = values();

    private final int code;
    private final String wording;

    MueRationale(int code, String wording) {
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
    public static MueRationale of(int code) {
        return RationaleCodes.find(BY_CODE, code, "medically unlikely edit");
    }
}
