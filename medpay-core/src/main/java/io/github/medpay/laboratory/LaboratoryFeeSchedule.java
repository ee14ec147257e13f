package io.github.medpay.laboratory;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.Lazy;
import io.github.medpay.internal.QuarterFile;
import io.github.medpay.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The clinical laboratory fee schedule that holds in a quarter.
 *
 * <p>Look-ups come in pairs: {@code find…} answers with an Optional, {@code get…} throws with a message that names what
 * exists. A rate that comes into force after the quarter's last day is not found. Where a rate begins within the quarter,
 * {@link #find(ProcedureCode, boolean, LocalDate)} knows from which day on.
 *
 * <p>Immutable and safe for any number of threads. The file is opened at the first look-up. Source: CMS's file of the
 * clinical laboratory fee schedule; method: 42 CFR 414.507.
 */
@CheckReturnValue
public final class LaboratoryFeeSchedule {

    private final QuarterFile file;
    private final Optional<Finding> finding;
    private final Lazy<LaboratoryRows> rows;

    LaboratoryFeeSchedule(QuarterFile file, Lazy<LaboratoryRows> rows) {
        this.file = file;
        this.finding = file.finding();
        this.rows = rows;
    }

    /**
     * The file that answers.
     *
     * @return such as {@code CLFS-2026Q2}
     */
    public String file() {
        return file.header().name();
    }

    /**
     * The first day that the file was made for.
     *
     * @return the first day of its quarter
     */
    public LocalDate effectiveFrom() {
        return file.header().effectiveFrom();
    }

    /**
     * Whether the file is the quarter's own.
     *
     * @return false where another file of the year stands in for it; {@link #finding} says so
     */
    public boolean isOwnQuarter() {
        return file.isOwn();
    }

    /**
     * What must be said of the choice of the file.
     *
     * @return {@code SCHEDULE_FILE_NOT_BUNDLED} where another file stands in, else empty
     */
    public Optional<Finding> finding() {
        return finding;
    }

    /**
     * Where the file came from.
     *
     * @return one line
     */
    public String source() {
        return rows.get().source();
    }

    /**
     * Where the table was found, if it did not come with the library.
     *
     * @return such as the path of a file; empty for a table that came with the library
     */
    public Optional<String> origin() {
        return file.header().ownOrigin();
    }

    /**
     * All rows in force in the quarter.
     *
     * @return fees by code, the row without QW before the row with it
     */
    public List<LaboratoryFee> all() {
        return rows.get().all(file.lastDay());
    }

    /** Whether the file has a row of a code, whenever it begins. */
    boolean lists(ProcedureCode code) {
        return find(code.toInt(), true, LocalDate.MAX).isPresent();
    }

    /**
     * The fee of a code; allocates nothing.
     *
     * @param code the code
     * @param waived whether the line has modifier QW; the row with QW is then taken where there is one
     * @return the fee, or empty where the quarter has none
     */
    public Optional<LaboratoryFee> find(ProcedureCode code, boolean waived) {
        return find(code.toInt(), waived, file.lastDay());
    }

    /**
     * The fee of a code on a date of service, for a rate that begins within the quarter; allocates nothing.
     *
     * @param code the code
     * @param waived whether the line has modifier QW; the row with QW is then taken where there is one
     * @param date a date of the quarter
     * @return the fee, or empty where none is in force on the date
     */
    public Optional<LaboratoryFee> find(ProcedureCode code, boolean waived, LocalDate date) {
        return find(code.toInt(), waived, date);
    }

    /**
     * The fee of a code without modifier QW.
     *
     * @param code any text
     * @return the fee, or empty where the quarter has none
     */
    public Optional<LaboratoryFee> find(String code) {
        return find(ProcedureCode.pack(code), false, file.lastDay());
    }

    /**
     * The fee of a code with modifier QW.
     *
     * @param code any text
     * @return the row with QW, else the row without; empty where the quarter has neither
     */
    public Optional<LaboratoryFee> findWaived(String code) {
        return find(ProcedureCode.pack(code), true, file.lastDay());
    }

    private Optional<LaboratoryFee> find(int packed, boolean waived, LocalDate date) {
        Optional<LaboratoryFee> own = rows.get().find(packed, waived, date);
        return own.isPresent() || !waived ? own : rows.get().find(packed, false, date);
    }

    /**
     * The fee of a code without modifier QW.
     *
     * @param code any text
     * @return the fee
     * @throws NoSuchElementException if the quarter has none; names the file and its number of rows
     */
    public LaboratoryFee get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException(describeUnknown(code)));
    }

    /**
     * The fee of a code with modifier QW.
     *
     * @param code any text
     * @return the row with QW, else the row without
     * @throws NoSuchElementException if the quarter has neither; names the file and its number of rows
     */
    public LaboratoryFee getWaived(String code) {
        return findWaived(code).orElseThrow(() -> new NoSuchElementException(describeUnknown(code)));
    }

    private String describeUnknown(String code) {
        List<LaboratoryFee> all = all();
        return "no laboratory fee of " + code + " in " + file() + ", which lists " + all.size() + " rows"
                + (all.isEmpty()
                        ? ""
                        : ", " + all.get(0).code() + " to "
                                + all.get(all.size() - 1).code());
    }

    @Override
    public String toString() {
        return file();
    }
}
