package io.github.medpay.drug;

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
 * The payment limits of drugs, vaccines and blood products that hold in a quarter.
 *
 * <p>Look-ups come in pairs: {@code find…} returns an Optional, {@code get…} throws with a message that names what
 * exists. A code that is not in the file may still be covered and paid: the file does not decide that.
 *
 * <p>Immutable and safe for any number of threads. The file is opened at the first look-up. Source: CMS's quarterly file of
 * payment limits; method: 42 CFR 414.904 (106 percent of the average sales price and its exceptions).
 */
@CheckReturnValue
public final class DrugPaymentLimits {

    private final QuarterFile file;
    private final Optional<Finding> finding;
    private final Lazy<DrugRows> rows;

    DrugPaymentLimits(QuarterFile file, Lazy<DrugRows> rows) {
        this.file = file;
        this.finding = file.finding();
        this.rows = rows;
    }

    /**
     * The file that answers.
     *
     * @return such as {@code ASP-2025Q1}
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
     * All codes of the file.
     *
     * @return limits by code
     */
    public List<DrugPaymentLimit> all() {
        return rows.get().all();
    }

    /**
     * The limit of a code; allocates nothing.
     *
     * @param code the code
     * @return the limit, or empty where the file does not list the code
     */
    public Optional<DrugPaymentLimit> find(ProcedureCode code) {
        return rows.get().find(code.toInt());
    }

    /**
     * The limit of a code.
     *
     * @param code any text
     * @return the limit, or empty where the file does not list the code
     */
    public Optional<DrugPaymentLimit> find(String code) {
        return rows.get().find(ProcedureCode.pack(code));
    }

    /**
     * The limit of a code.
     *
     * @param code any text
     * @return the limit
     * @throws NoSuchElementException if the file does not list the code; names the file and its number of codes
     */
    public DrugPaymentLimit get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException(describeUnknown(code)));
    }

    /**
     * The limit of a code.
     *
     * @param code the code
     * @return the limit
     * @throws NoSuchElementException if the file does not list the code; names the file and its number of codes
     */
    public DrugPaymentLimit get(ProcedureCode code) {
        return get(code.value());
    }

    private String describeUnknown(String code) {
        List<DrugPaymentLimit> all = all();
        return "no payment limit of " + code + " in " + file() + ", which lists " + all.size() + " codes"
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
