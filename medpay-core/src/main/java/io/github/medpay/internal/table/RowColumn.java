package io.github.medpay.internal.table;

/**
 * The columns of a release's rows, in the order of CMS's record layout.
 *
 * <p>Relative values are whole hundredths, percentages of the global package whole percent. Indicators are the
 * characters of the record layout as they stand in the file.
 */
public enum RowColumn {
    /** {@code ProcedureCode.toInt()}. */
    CODE,
    /** 0 = none, 1 = 26, 2 = TC, 3 = 53. */
    MODIFIER,
    /** The status code, a letter. */
    STATUS(0),
    /** 1 where the column "not used for Medicare payment" holds a plus. */
    NOT_USED_FOR_MEDICARE(1),
    /** Work relative value. */
    WORK,
    /** Practice expense outside facilities. */
    NON_FACILITY_PE,
    /** Practice expense in facilities. */
    FACILITY_PE,
    /** Malpractice relative value. */
    MALPRACTICE,
    /** 1 where the service is rarely furnished outside facilities. */
    NON_FACILITY_NA(2),
    /** 1 where it is rarely furnished in facilities. */
    FACILITY_NA(3),
    /** Professional and technical component indicator, a digit. */
    PC_TC(4),
    /** Place in {@link RelativeValueTable#GLOBAL_PERIODS}. */
    GLOBAL_PERIOD(5),
    /** Percent of the package. */
    PREOPERATIVE(6),
    /** Percent of the package. */
    INTRAOPERATIVE(7),
    /** Percent of the package. */
    POSTOPERATIVE(8),
    /** A digit. */
    MULTIPLE_PROCEDURE(9),
    /** A digit. */
    BILATERAL(10),
    /** Assistant at surgery, a digit. */
    ASSISTANT(11),
    /** A digit. */
    CO_SURGEON(12),
    /** A digit. */
    TEAM(13),
    /** {@code ProcedureCode.toInt()} of the base, or −1. */
    ENDOSCOPIC_BASE(14),
    /** Physician supervision of diagnostic procedures: first character × 256 + second. */
    SUPERVISION(15),
    /** 88 or 99. */
    IMAGING_FAMILY(16),
    /** Practice expense of the hospital outpatient cap, outside facilities. */
    OPPS_NON_FACILITY_PE(17),
    /** Practice expense of the cap, in facilities. */
    OPPS_FACILITY_PE(18),
    /** Malpractice of the cap. */
    OPPS_MALPRACTICE(19);

    /** How many columns a profile has. */
    static final int OF_PROFILE = 20;

    /** The place in a profile; −1 for a column that is kept by row. */
    private final int place;

    RowColumn() {
        this(-1);
    }

    RowColumn(int place) {
        this.place = place;
    }

    /** The place in {@link RowProfiles a profile}; −1 for a column that is kept by row. */
    int place() {
        return place;
    }

    /**
     * Whether rows share what the column says.
     *
     * @return false for code, modifier and the four relative values, which are kept by row
     */
    public boolean isOfProfile() {
        return place >= 0;
    }
}
