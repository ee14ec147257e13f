package io.github.medpay.hcpcs;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.Lazy;
import io.github.medpay.spi.TableHeader;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * CMS's pricing indicators and coverage codes of one quarter.
 *
 * <p>Immutable and safe for any number of threads. The file is opened at the first look-up.
 */
@CheckReturnValue
public final class HcpcsPricingList {

    private final TableHeader header;
    private final Lazy<PricingRows> rows;

    HcpcsPricingList(TableHeader header, Lazy<PricingRows> rows) {
        this.header = header;
        this.rows = rows;
    }

    /**
     * The file that answers.
     *
     * @return such as {@code HCPCS-2025Q4}
     */
    public String file() {
        return header.name();
    }

    /**
     * The first day that the file was made for.
     *
     * @return the first day of its quarter
     */
    public LocalDate effectiveFrom() {
        return header.effectiveFrom();
    }

    /**
     * Where the table was found, if it did not come with the library.
     *
     * @return such as the path of a file; empty for a table that came with the library
     */
    public Optional<String> origin() {
        return header.ownOrigin();
    }

    /**
     * The number of codes.
     *
     * @return codes
     */
    public int size() {
        return rows.get().size();
    }

    /**
     * How Medicare pays a code; allocates nothing.
     *
     * @param code the code
     * @return indicator and coverage, or empty where the file does not list the code
     */
    public Optional<HcpcsPricing> find(ProcedureCode code) {
        return rows.get().find(code.toInt());
    }

    /**
     * How Medicare pays a code; allocates nothing.
     *
     * @param code any text
     * @return indicator and coverage, or empty where the file does not list the code
     */
    public Optional<HcpcsPricing> find(String code) {
        return rows.get().find(ProcedureCode.pack(code));
    }

    /**
     * How Medicare pays a code.
     *
     * @param code any text
     * @return indicator and coverage
     * @throws NoSuchElementException if the file does not list the code; names the file and its number of codes
     */
    public HcpcsPricing get(String code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException(
                        "no pricing indicator of " + code + " in " + file() + ", which lists " + size() + " codes"));
    }

    @Override
    public String toString() {
        return file();
    }
}
