package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.internal.table.RelativeValueTable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of a release: relative value units and every policy indicator of a code, or of its 26, TC or 53 part.
 *
 * <p>A small view of the release's columns: making one copies nothing. Two entries are equal if they are the same row of
 * the same release. Source: the CMS record layout of the relative value files with its Attachment A.
 */
@CheckReturnValue
@SuppressWarnings("ReferenceEquality") // a table is the identity of its release
public final class FeeScheduleEntry {

    private static final GlobalPeriod[] GLOBAL_PERIODS = GlobalPeriod.values();
    private static final RowModifier[] ROW_MODIFIERS = RowModifier.values();
    private static final byte IMAGING_FAMILY = 88;

    private final RelativeValueTable rows;
    private final int row;
    private final ProcedureCode code;

    FeeScheduleEntry(RelativeValueTable rows, int row, ProcedureCode code) {
        this.rows = rows;
        this.row = row;
        this.code = code;
    }

    int row() {
        return row;
    }

    boolean isOf(RelativeValueTable table) {
        return rows == table;
    }

    /**
     * The procedure code.
     *
     * @return the code
     */
    public ProcedureCode code() {
        return code;
    }

    /**
     * The part of the service that the row prices.
     *
     * @return the global row, or the 26, TC or 53 part
     */
    public RowModifier rowModifier() {
        return ROW_MODIFIERS[rows.rowModifier()[row]];
    }

    /**
     * Practice expense relative value units.
     *
     * @param setting facility or not
     * @return the units, two decimals
     */
    public BigDecimal practiceExpense(Setting setting) {
        return Decimals.ofHundredths((setting == Setting.FACILITY ? rows.facilityPe() : rows.nonFacilityPe())[row]);
    }

    /**
     * Practice expense in whole hundredths of a relative value unit. Allocates nothing.
     *
     * @param setting facility or not
     * @return hundredths
     */
    public int practiceExpenseHundredths(Setting setting) {
        return FeeArithmetic.practiceExpense(rows, row, setting);
    }

    /**
     * The sum of work, practice expense and malpractice units.
     *
     * @param setting facility or not
     * @return the units, two decimals
     */
    public BigDecimal total(Setting setting) {
        return work().add(practiceExpense(setting)).add(malpractice());
    }

    /**
     * Whether the service is rarely furnished in the setting (NA). The row then repeats the other setting's practice
     * expense, and CMS publishes an amount all the same (CMS record layout).
     *
     * @param setting facility or not
     * @return true where the file says NA
     */
    public boolean isRare(Setting setting) {
        return (setting == Setting.FACILITY ? rows.facilityNa() : rows.nonFacilityNa())[row] != 0;
    }

    /**
     * The base of the row's endoscopy family.
     *
     * @return the base code, or empty where the row is in no family
     */
    public Optional<ProcedureCode> endoscopicBase() {
        int base = rows.endoscopicBase()[row];
        return base < 0 ? Optional.empty() : Optional.of(ProcedureCode.fromInt(base));
    }

    /**
     * Whether the hospital outpatient cap is set for the row: one of its practice expense or malpractice
     * fields is not zero.
     *
     * @return true for imaging rows with a cap
     */
    public boolean isCapped() {
        return rows.oppsNonFacilityPe()[row] != 0
                || rows.oppsFacilityPe()[row] != 0
                || rows.oppsMalpractice()[row] != 0;
    }

    /**
     * Practice expense relative value units of the hospital outpatient cap (CMS record layout).
     *
     * @param setting facility or not
     * @return the units, two decimals; 0.00 where the row has no cap
     */
    public BigDecimal capPracticeExpense(Setting setting) {
        return Decimals.ofHundredths(
                (setting == Setting.FACILITY ? rows.oppsFacilityPe() : rows.oppsNonFacilityPe())[row]);
    }

    /**
     * Malpractice relative value units of the hospital outpatient cap (CMS record layout).
     *
     * @return the units, two decimals; 0.00 where the row has no cap
     */
    public BigDecimal capMalpractice() {
        return Decimals.ofHundredths(rows.oppsMalpractice()[row]);
    }

    /**
     * Whether the row has a national amount: status A, or R or T with relative values (CMS record layout). Relative
     * values of any other status do not count.
     *
     * @return true if the fee schedule prices the row
     */
    public boolean hasAmount() {
        return hasAmount(rows, row);
    }

    static boolean hasAmount(RelativeValueTable rows, int row) {
        return switch (rows.status()[row]) {
            case 'A' -> true;
            case 'R', 'T' -> hasRelativeValues(rows, row);
            default -> false;
        };
    }

    /**
     * Whether any relative value of the row is above zero.
     *
     * @return true if so
     */
    public boolean hasRelativeValues() {
        return hasRelativeValues(rows, row);
    }

    private static boolean hasRelativeValues(RelativeValueTable rows, int row) {
        return rows.work()[row] != 0
                || rows.nonFacilityPe()[row] != 0
                || rows.facilityPe()[row] != 0
                || rows.malpractice()[row] != 0;
    }

    private static String supervisionText(short packed) {
        return String.valueOf(new char[] {(char) (packed >> 8), (char) (packed & 0xFF)});
    }

    /**
     * Whether and how the row is paid.
     *
     * @return the indicator
     */
    public StatusCode status() {
        return StatusCode.of((char) rows.status()[row]);
    }

    /**
     * Whether the column "not used for Medicare payment" holds a plus.
     *
     * @return true if so
     */
    public boolean isNotUsedForMedicare() {
        return rows.notUsedForMedicare()[row] != 0;
    }

    /**
     * Work relative value units, two decimals.
     *
     * @return the units
     */
    public BigDecimal work() {
        return Decimals.ofHundredths(rows.work()[row]);
    }

    /**
     * Malpractice relative value units, two decimals.
     *
     * @return the units
     */
    public BigDecimal malpractice() {
        return Decimals.ofHundredths(rows.malpractice()[row]);
    }

    /**
     * How the service divides into components.
     *
     * @return the indicator
     */
    public PcTcIndicator pcTc() {
        return PcTcIndicator.of((char) rows.pcTc()[row]);
    }

    /**
     * The days of care that the payment includes.
     *
     * @return the indicator
     */
    public GlobalPeriod globalPeriod() {
        return GLOBAL_PERIODS[rows.globalPeriod()[row]];
    }

    /**
     * Share of preoperative care in the package, whole percent; 0 where the package does not divide.
     *
     * @return the percentage
     */
    public int preoperativePercent() {
        return rows.preoperative()[row];
    }

    /**
     * Share of intraoperative care, whole percent.
     *
     * @return the percentage
     */
    public int intraoperativePercent() {
        return rows.intraoperative()[row];
    }

    /**
     * Share of postoperative care, whole percent.
     *
     * @return the percentage
     */
    public int postoperativePercent() {
        return rows.postoperative()[row];
    }

    /**
     * Which multiple procedure reduction applies.
     *
     * @return the indicator
     */
    public MultipleProcedureIndicator multipleProcedure() {
        return MultipleProcedureIndicator.of((char) rows.multipleProcedure()[row]);
    }

    /**
     * What both sides are paid.
     *
     * @return the indicator
     */
    public BilateralIndicator bilateral() {
        return BilateralIndicator.of((char) rows.bilateral()[row]);
    }

    /**
     * Whether an assistant at surgery is paid.
     *
     * @return the indicator
     */
    public AssistantIndicator assistant() {
        return AssistantIndicator.of((char) rows.assistant()[row]);
    }

    /**
     * Whether two surgeons are paid.
     *
     * @return the indicator
     */
    public CoSurgeonIndicator coSurgeon() {
        return CoSurgeonIndicator.of((char) rows.coSurgeon()[row]);
    }

    /**
     * Whether a team of surgeons is paid.
     *
     * @return the indicator
     */
    public TeamSurgeryIndicator team() {
        return TeamSurgeryIndicator.of((char) rows.team()[row]);
    }

    /**
     * The supervision that a diagnostic test asks for.
     *
     * @return the indicator
     */
    public PhysicianSupervision supervision() {
        return PhysicianSupervision.of(supervisionText(rows.supervision()[row]));
    }

    /**
     * Whether the row is in diagnostic imaging family 88.
     *
     * @return true if so
     */
    public boolean isDiagnosticImaging() {
        return rows.imagingFamily()[row] == IMAGING_FAMILY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeeScheduleEntry entry && entry.rows == rows && entry.row == row;
    }

    @Override
    public int hashCode() {
        return row;
    }

    @Override
    public String toString() {
        RowModifier modifier = rowModifier();
        return modifier == RowModifier.GLOBAL ? code().value() : code() + "-" + modifier.symbol();
    }
}
