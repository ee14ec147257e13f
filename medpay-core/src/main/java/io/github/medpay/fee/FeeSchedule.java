package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.internal.KeyIndex;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Medicare physician fee schedule of one release: what one service is worth, and why.
 *
 * <p>Look-ups come in pairs: {@code find…} returns an Optional, {@code get…} throws {@link UnknownKeyException}
 * with a message that names what exists. Amounts are in US dollars with two decimals; methods that end in {@code Cents}
 * return whole cents and allocate nothing.
 *
 * <p>Immutable and safe for any number of threads. Get one from {@link FeeSchedules}, open it once and reuse it.
 */
@CheckReturnValue
public final class FeeSchedule {

    private final ReleaseHeader header;
    private final ReleaseRows rows;
    private final Localities localities;
    private final Locality national;
    private final AnesthesiaFees anesthesia;
    private final Supplier<MedicarePolicy> policy;
    private final int factor;
    private volatile int therapyPercent = -1;
    private final @Nullable String origin;

    private FeeSchedule(
            ReleaseHeader header,
            ReleaseRows rows,
            Localities localities,
            AnesthesiaFees anesthesia,
            Supplier<MedicarePolicy> policy,
            int factor,
            @Nullable String origin) {
        this.header = header;
        this.rows = rows;
        this.localities = localities;
        this.national = Locality.national(header.anesthesiaConversionFactor());
        this.anesthesia = anesthesia;
        this.policy = policy;
        this.factor = factor;
        this.origin = origin;
    }

    /** The fee schedule of a table. Base units of anesthesia and the policy are read when they are first needed. */
    static FeeSchedule of(
            ReleaseTable table, Supplier<Optional<AnesthesiaTable>> anesthesia, Supplier<MedicarePolicy> policy) {
        return of(table, anesthesia, policy, null);
    }

    static FeeSchedule of(
            ReleaseTable table,
            Supplier<Optional<AnesthesiaTable>> anesthesia,
            Supplier<MedicarePolicy> policy,
            @Nullable String origin) {
        ReleaseHeader header = table.header();
        return new FeeSchedule(
                header,
                new ReleaseRows(table.rows()),
                new Localities(header.name(), table.localities(), table.counties()),
                new AnesthesiaFees(anesthesia),
                policy,
                header.conversionFactor(),
                origin);
    }

    /**
     * The same release with the conversion factor of qualifying participants in advanced alternative payment models.
     * Years before 2026 have one factor; their schedule is returned as it is.
     *
     * @return a schedule that shares this one's tables
     */
    public FeeSchedule forQualifyingApmParticipant() {
        int qualifying = header.qualifyingConversionFactor();
        return qualifying == 0 || qualifying == factor
                ? this
                : new FeeSchedule(header, rows, localities, anesthesia, policy, qualifying, origin);
    }

    /**
     * CMS's name of the release.
     *
     * @return such as {@code RVU25A}
     */
    public String release() {
        return header.name();
    }

    /**
     * The first date of service of the release.
     *
     * @return the date
     */
    public LocalDate effectiveFrom() {
        return header.effectiveFrom();
    }

    /**
     * What law and CMS set on the first day of the release.
     *
     * @return the period of the policy
     */
    public PolicyPeriod policy() {
        return policy.get().on(effectiveFrom());
    }

    /**
     * Where the table came from.
     *
     * @return one line
     */
    public String source() {
        return header.source();
    }

    /**
     * Where the table was found, if it did not come with the library.
     *
     * @return such as the path of a file; empty for a table that came with the library
     */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    /**
     * The conversion factor of the fees.
     *
     * @return dollars per relative value unit
     */
    public ConversionFactor conversionFactor() {
        ConversionFactor.Kind kind = factor == header.conversionFactor()
                ? ConversionFactor.Kind.STANDARD
                : ConversionFactor.Kind.QUALIFYING_APM_PARTICIPANT;
        return new ConversionFactor(Decimals.ofTenThousandths(factor), kind);
    }

    /**
     * The payment localities.
     *
     * @return all localities of the release
     */
    public Localities localities() {
        return localities;
    }

    /**
     * The nation, where every index is 1.000.
     *
     * @return the national locality
     */
    public Locality national() {
        return national;
    }

    /**
     * The anesthesia fees of the release.
     *
     * @return base units and amounts
     */
    public AnesthesiaFees anesthesia() {
        return anesthesia;
    }

    /**
     * A row.
     *
     * @param code the code
     * @param modifier the part of the service
     * @return the row, or empty where the release has none
     */
    public Optional<FeeScheduleEntry> find(ProcedureCode code, RowModifier modifier) {
        return rows.find(code, modifier);
    }

    /**
     * The row of the whole service.
     *
     * @param code five characters
     * @return the row, or empty where the release has none
     */
    public Optional<FeeScheduleEntry> find(String code) {
        return ProcedureCode.pack(code) < 0 ? Optional.empty() : rows.find(ProcedureCode.of(code), RowModifier.GLOBAL);
    }

    /**
     * A row.
     *
     * @param code the code
     * @param modifier the part of the service
     * @return the row
     * @throws UnknownKeyException if the release has none; names the rows of the code, or its neighbours
     */
    public FeeScheduleEntry get(ProcedureCode code, RowModifier modifier) {
        return find(code, modifier).orElseThrow(() -> new UnknownKeyException(describeUnknown(code, modifier)));
    }

    /**
     * The row of the whole service.
     *
     * @param code five characters
     * @return the row
     * @throws UnknownKeyException if the release has none; names the rows of the code, or its neighbours
     */
    public FeeScheduleEntry get(String code) {
        return get(ProcedureCode.of(code), RowModifier.GLOBAL);
    }

    /**
     * A sentence that says what exists where a row does not.
     *
     * @param code a code
     * @param modifier a part that the release does not hold
     * @return names the rows of the code, or the codes beside it
     */
    public String describeUnknown(ProcedureCode code, RowModifier modifier) {
        return UnknownRow.describe(release(), rows, code, modifier);
    }

    /**
     * All rows of a code: the global row and its 26, TC and 53 parts, where they exist.
     *
     * @param code the code
     * @return the rows; empty for an unknown code
     */
    public List<FeeScheduleEntry> rowsOf(ProcedureCode code) {
        return rows.ofCode(code);
    }

    int size() {
        return rows.table().size();
    }

    /**
     * All rows, by code and part.
     *
     * @return a stream of every row
     */
    public Stream<FeeScheduleEntry> entries() {
        return rows.all();
    }

    /**
     * What one unit of a service is worth, with its breakdown, cap, warnings and confidence.
     *
     * @param entry a row of this release
     * @param locality a locality of this release, or {@link #national()}
     * @param setting facility or not; always-therapy services are non-facility in any case. A service with GN, GO or GP
     *     is also therapy: ask for {@link Setting#NON_FACILITY}
     * @return the fee; without an amount where the row has none
     * @throws IllegalArgumentException if the row or the locality belongs to another release
     */
    public Fee fee(FeeScheduleEntry entry, Locality locality, Setting setting) {
        return FeeReport.of(this, own(entry), localities.own(locality), setting);
    }

    /**
     * What one unit of a service is worth at a place.
     *
     * @param entry a row of this release
     * @param locality a locality of this release, or {@link #national()}
     * @param place the place of service, which decides the setting; always-therapy services are non-facility everywhere
     * @return the fee; without an amount where the row has none
     * @throws IllegalArgumentException if the row or the locality belongs to another release
     */
    public Fee fee(FeeScheduleEntry entry, Locality locality, PlaceOfService place) {
        Setting setting = policy().setting(place);
        return PlaceDoubt.add(fee(entry, locality, setting), place, policy());
    }

    /**
     * What one unit of the whole service is worth.
     *
     * @param code five characters
     * @param locality a locality of this release, or {@link #national()}
     * @param setting facility or not
     * @return the fee
     * @throws UnknownKeyException if the release does not hold the code
     * @throws IllegalArgumentException if the locality belongs to another release
     */
    public Fee fee(String code, Locality locality, Setting setting) {
        return fee(get(code), locality, setting);
    }

    /**
     * What one unit of the whole service is worth at a place.
     *
     * @param code five characters
     * @param locality a locality of this release, or {@link #national()}
     * @param place the place of service
     * @return the fee
     * @throws UnknownKeyException if the release does not hold the code
     * @throws IllegalArgumentException if the locality belongs to another release
     */
    public Fee fee(String code, Locality locality, PlaceOfService place) {
        return fee(get(code), locality, place);
    }

    /**
     * The fee of one unit before the hospital outpatient cap, in cents.
     *
     * @param entry a row of this release whose {@link FeeScheduleEntry#hasAmount()} is true
     * @param locality a locality of this release
     * @param setting facility or not, taken as given
     * @return whole cents
     */
    public long feeCents(FeeScheduleEntry entry, Locality locality, Setting setting) {
        return FeeArithmetic.feeCents(rows.table(), own(entry).row(), locality, setting, factor);
    }

    /**
     * The fee of one unit before the cap, in cents, by code. Allocates nothing.
     *
     * @param code {@link ProcedureCode#toInt()}
     * @param modifier the part of the service
     * @param locality a locality of this release
     * @param setting facility or not, taken as given
     * @return whole cents; −1 where the release has no such row or the row has no amount
     */
    public long feeCents(int code, RowModifier modifier, Locality locality, Setting setting) {
        int row = rows.row(code, modifier);
        return row == KeyIndex.NONE
                ? -1
                : FeeArithmetic.centsOrNone(rows.table().values(), row, locality, setting, factor);
    }

    /**
     * The fee of one unit with a share of its practice expense, in cents: the therapy reduction
     * (Claims Processing Manual ch. 5 §10.7).
     *
     * @param entry a row of this release
     * @param locality a locality of this release
     * @param setting facility or not, taken as given
     * @param practiceExpensePercent whole percent of the practice expense that is paid
     * @return whole cents, rounded once
     */
    public long reducedFeeCents(
            FeeScheduleEntry entry, Locality locality, Setting setting, int practiceExpensePercent) {
        return FeeArithmetic.reducedCents(
                rows.table(), own(entry).row(), locality, setting, factor, practiceExpensePercent);
    }

    /**
     * The price of a further therapy unit of a day (multiple procedure indicator 5): its practice expense is reduced,
     * and the result is rounded once.
     *
     * @param entry a row of this release with an amount
     * @param locality a locality of this release
     * @param setting facility or not
     * @return whole cents
     */
    public long furtherTherapyUnitCents(FeeScheduleEntry entry, Locality locality, Setting setting) {
        int percent = therapyPercent;
        if (percent < 0) {
            percent = policy().percent(Percentage.THERAPY_PRACTICE_EXPENSE).intValueExact();
            therapyPercent = percent;
        }
        return reducedFeeCents(entry, locality, setting, percent);
    }

    /**
     * The hospital outpatient cap of one unit, in cents (Social Security Act §1848(b)(4)). For a row of status C it
     * limits the contractor's price, and its work is that of the 26 row.
     *
     * @param entry a row of this release
     * @param locality a locality of this release
     * @param setting facility or not
     * @return whole cents; {@link Long#MAX_VALUE} where the row has no cap
     */
    public long capCents(FeeScheduleEntry entry, Locality locality, Setting setting) {
        FeeScheduleEntry capped = own(entry);
        return capped.isCapped()
                ? FeeArithmetic.capCents(rows.table(), capped.row(), workRowOfCap(entry), locality, setting, factor)
                : FeeArithmetic.NO_CAP;
    }

    private int workRowOfCap(FeeScheduleEntry entry) {
        return rows.workRowOfCap(entry.row());
    }

    /** The work that counts in the cap of a row. */
    BigDecimal workOfCap(FeeScheduleEntry entry) {
        return Decimals.ofHundredths(rows.table().values().work(workRowOfCap(entry)));
    }

    BigDecimal factorValue() {
        return Decimals.ofTenThousandths(factor);
    }

    /** The row, if it is one of these; a row of another release would price wrongly. */
    FeeScheduleEntry own(FeeScheduleEntry entry) {
        if (!entry.isOf(rows.table())) {
            throw new IllegalArgumentException("the row " + entry + " is of another release than " + release());
        }
        return entry;
    }

    @Override
    public String toString() {
        return "FeeSchedule " + release();
    }
}
