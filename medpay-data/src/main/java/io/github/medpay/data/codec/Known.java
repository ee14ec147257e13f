package io.github.medpay.data.codec;

/**
 * What columns may hold: the characters and numbers of CMS's files that this library knows. The compiler accepts no others,
 * and neither does a reader.
 *
 * <p>Sources: record layout of the National Physician Fee Schedule Relative Value File; the header of the NCCI files.
 */
public final class Known {

    /** Status codes. */
    public static final String STATUS = "ABCDEFGHIJMNPRTX";

    /** Professional and technical component indicators. */
    public static final String PC_TC = "0123456789";

    /** Multiple procedure indicators. */
    public static final String MULTIPLE_PROCEDURE = "012345679";

    /** Bilateral surgery indicators. */
    public static final String BILATERAL = "01239";

    /** Indicators of assistants at surgery, co-surgeons and teams. */
    public static final String SURGEONS = "0129";

    /** Physician supervision of diagnostic procedures. */
    public static final String SUPERVISION = "01 02 03 04 05 06 09 21 22 66 6A 77 7A";

    /** Diagnostic imaging families. */
    public static final String IMAGING_FAMILIES = "88 99";

    /**
     * The largest relative value in hundredths, by the width of its column (9999.99). With the other two limits, three
     * relative values by index, factor and percent stay in a {@code long}.
     */
    public static final int MOST_HUNDREDTHS = 999_999;

    /** The largest geographic practice cost index, in thousandths. */
    public static final int MOST_THOUSANDTHS = 9_999;

    /** The largest conversion factor, in ten-thousandths of a dollar. */
    public static final int MOST_TEN_THOUSANDTHS = 999_999;

    /** Indicators of laboratory fees: national, local. */
    public static final String LABORATORY_INDICATORS = "NL";

    /** The largest payment limit of a drug, in thousandths of a dollar: two million dollars a unit. */
    public static final int MOST_DRUG_LIMIT = 2_000_000_000;

    /** One hundred percent, in thousandths. */
    public static final int WHOLE_PERCENT = 100_000;

    /** The largest laboratory rate in cents, by the width of its column (99999.99). */
    public static final int MOST_LABORATORY_RATE = 9_999_999;

    /** The largest packed code, {@code ZZZZZ}. */
    static final int LAST_CODE = 36 * 36 * 36 * 36 * 36 - 1;

    /** Rows of a release, codes of an edition and histories of pairs are counted in 16 bits. */
    static final int MOST_ROWS = 65_535;

    /** Units of a medically unlikely edit: seven digits. */
    static final int MOST_UNITS = 9_999_999;

    /** The year in which the physician fee schedule began. */
    public static final int FIRST_YEAR = 1992;

    /** The last year that a table may be of. */
    public static final int LAST_YEAR = 2199;

    private Known() {}
}
