package io.github.medpay.internal.table;

/**
 * The rows of a release as columns, sorted by {@link #code()} and then by {@link #rowModifier()}; all of one length.
 *
 * <p>Relative values are whole hundredths, percentages of the global package whole percent. Indicators are the
 * characters of CMS's record layout as they stand in the file.
 *
 * @param code {@code ProcedureCode.toInt()}
 * @param rowModifier 0 = none, 1 = 26, 2 = TC, 3 = 53
 * @param status the status code, a letter
 * @param notUsedForMedicare 1 where the column "not used for Medicare payment" holds a plus
 * @param work work relative value
 * @param nonFacilityPe practice expense outside facilities
 * @param facilityPe practice expense in facilities
 * @param malpractice malpractice relative value
 * @param nonFacilityNa 1 where the service is rarely furnished outside facilities
 * @param facilityNa 1 where it is rarely furnished in facilities
 * @param pcTc professional/technical component indicator, a digit
 * @param globalPeriod ordinal in the order 000, 010, 090, MMM, XXX, YYY, ZZZ
 * @param preoperative percent of the package
 * @param intraoperative percent of the package
 * @param postoperative percent of the package
 * @param multipleProcedure a digit
 * @param bilateral a digit
 * @param assistant assistant at surgery, a digit
 * @param coSurgeon a digit
 * @param team a digit
 * @param endoscopicBase {@code ProcedureCode.toInt()} of the base, or −1
 * @param supervision physician supervision of diagnostic procedures: first character × 256 + second
 * @param imagingFamily 88 or 99
 * @param oppsNonFacilityPe practice expense of the hospital outpatient cap, outside facilities
 * @param oppsFacilityPe practice expense of the cap, in facilities
 * @param oppsMalpractice malpractice of the cap
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record RelativeValueTable(
        int[] code,
        byte[] rowModifier,
        byte[] status,
        byte[] notUsedForMedicare,
        int[] work,
        int[] nonFacilityPe,
        int[] facilityPe,
        int[] malpractice,
        byte[] nonFacilityNa,
        byte[] facilityNa,
        byte[] pcTc,
        byte[] globalPeriod,
        byte[] preoperative,
        byte[] intraoperative,
        byte[] postoperative,
        byte[] multipleProcedure,
        byte[] bilateral,
        byte[] assistant,
        byte[] coSurgeon,
        byte[] team,
        int[] endoscopicBase,
        short[] supervision,
        byte[] imagingFamily,
        int[] oppsNonFacilityPe,
        int[] oppsFacilityPe,
        int[] oppsMalpractice) {

    /** The values of {@link #globalPeriod()}, by ordinal. */
    public static final String GLOBAL_PERIODS = "000 010 090 MMM XXX YYY ZZZ";

    /**
     * The number of rows.
     *
     * @return rows
     */
    public int size() {
        return code.length;
    }
}
