package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.RowColumn;
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

    private static final RowModifier[] ROW_MODIFIERS = RowModifier.values();

    private final RelativeValueTable rows;
    private final int row;
    private final ProcedureCode code;
    private final Indicators indicators;

    FeeScheduleEntry(RelativeValueTable rows, int row, ProcedureCode code, Indicators indicators) {
        this.rows = rows;
        this.row = row;
        this.code = code;
        this.indicators = indicators;
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
        return ROW_MODIFIERS[rows.modifier(row)];
    }

    /**
     * Practice expense relative value units.
     *
     * @param setting facility or not
     * @return the units, two decimals
     */
    public BigDecimal practiceExpense(Setting setting) {
        return Decimals.ofHundredths(practiceExpenseHundredths(setting));
    }

    /**
     * Practice expense in whole hundredths of a relative value unit. Allocates nothing.
     *
     * @param setting facility or not
     * @return hundredths
     */
    public int practiceExpenseHundredths(Setting setting) {
        return rows.values().practiceExpense(row, setting == Setting.FACILITY);
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
        return setting == Setting.FACILITY ? indicators.facilityRare : indicators.nonFacilityRare;
    }

    /**
     * The base of the row's endoscopy family.
     *
     * @return the base code, or empty where the row is in no family
     */
    public Optional<ProcedureCode> endoscopicBase() {
        return indicators.endoscopicBase;
    }

    /**
     * Whether the hospital outpatient cap is set for the row: one of its practice expense or malpractice
     * fields is not zero.
     *
     * @return true for imaging rows with a cap
     */
    public boolean isCapped() {
        return indicators.capped;
    }

    /**
     * Practice expense relative value units of the hospital outpatient cap (CMS record layout).
     *
     * @param setting facility or not
     * @return the units, two decimals; 0.00 where the row has no cap
     */
    public BigDecimal capPracticeExpense(Setting setting) {
        return Decimals.ofHundredths(FeeArithmetic.capPracticeExpense(rows, row, setting));
    }

    /**
     * Malpractice relative value units of the hospital outpatient cap (CMS record layout).
     *
     * @return the units, two decimals; 0.00 where the row has no cap
     */
    public BigDecimal capMalpractice() {
        return Decimals.ofHundredths(rows.indicator(RowColumn.OPPS_MALPRACTICE, row));
    }

    /**
     * Whether the row has a national amount: status A, or R or T with relative values (CMS record layout). Relative
     * values of any other status do not count.
     *
     * @return true if the fee schedule prices the row
     */
    public boolean hasAmount() {
        return rows.values().hasAmount(row);
    }

    /**
     * Whether any relative value of the row is above zero.
     *
     * @return true if so
     */
    public boolean hasRelativeValues() {
        return rows.values().hasAny(row);
    }

    /**
     * Whether and how the row is paid.
     *
     * @return the indicator
     */
    public StatusCode status() {
        return indicators.status;
    }

    /**
     * Whether the column "not used for Medicare payment" holds a plus.
     *
     * @return true if so
     */
    public boolean isNotUsedForMedicare() {
        return indicators.notUsedForMedicare;
    }

    /**
     * Work relative value units, two decimals.
     *
     * @return the units
     */
    public BigDecimal work() {
        return Decimals.ofHundredths(rows.values().work(row));
    }

    /**
     * Malpractice relative value units, two decimals.
     *
     * @return the units
     */
    public BigDecimal malpractice() {
        return Decimals.ofHundredths(rows.values().malpractice(row));
    }

    /**
     * How the service divides into components.
     *
     * @return the indicator
     */
    public PcTcIndicator pcTc() {
        return indicators.pcTc;
    }

    /**
     * The days of care that the payment includes.
     *
     * @return the indicator
     */
    public GlobalPeriod globalPeriod() {
        return indicators.globalPeriod;
    }

    /**
     * Share of preoperative care in the package, whole percent; 0 where the package does not divide.
     *
     * @return the percentage
     */
    public int preoperativePercent() {
        return indicators.preoperative;
    }

    /**
     * Share of intraoperative care, whole percent.
     *
     * @return the percentage
     */
    public int intraoperativePercent() {
        return indicators.intraoperative;
    }

    /**
     * Share of postoperative care, whole percent.
     *
     * @return the percentage
     */
    public int postoperativePercent() {
        return indicators.postoperative;
    }

    /**
     * Which multiple procedure reduction applies.
     *
     * @return the indicator
     */
    public MultipleProcedureIndicator multipleProcedure() {
        return indicators.multipleProcedure;
    }

    /**
     * What both sides are paid.
     *
     * @return the indicator
     */
    public BilateralIndicator bilateral() {
        return indicators.bilateral;
    }

    /**
     * Whether an assistant at surgery is paid.
     *
     * @return the indicator
     */
    public AssistantIndicator assistant() {
        return indicators.assistant;
    }

    /**
     * Whether two surgeons are paid.
     *
     * @return the indicator
     */
    public CoSurgeonIndicator coSurgeon() {
        return indicators.coSurgeon;
    }

    /**
     * Whether a team of surgeons is paid.
     *
     * @return the indicator
     */
    public TeamSurgeryIndicator team() {
        return indicators.team;
    }

    /**
     * The supervision that a diagnostic test asks for.
     *
     * @return the indicator
     */
    public PhysicianSupervision supervision() {
        return indicators.supervision();
    }

    /**
     * Whether the row is in diagnostic imaging family 88.
     *
     * @return true if so
     */
    public boolean isDiagnosticImaging() {
        return indicators.diagnosticImaging;
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
