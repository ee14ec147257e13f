package io.github.medpay;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.drug.DrugSchedules;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.hcpcs.HcpcsPricingLists;
import io.github.medpay.insight.Insight;
import io.github.medpay.internal.Shelf;
import io.github.medpay.laboratory.LaboratoryFeeSchedule;
import io.github.medpay.laboratory.LaboratorySchedules;
import io.github.medpay.modifier.ModifierRules;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableSource;
import io.github.medpay.units.UnitCalculator;
import io.github.medpay.units.UnitCalculators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Everything in one place: fee schedules, unit calculator, modifier rules, correct coding edits and the claim pricer, over
 * the tables on the class path or module path.
 *
 * <p>Immutable and safe for any number of threads. Finding the tables takes a search of the class path, and
 * opening one reads it: make one instance and reuse it. MedPay opens a table when it first needs it.
 *
 * <pre>{@code
 * MedPay medPay = MedPay.create();
 * PricedClaim priced = medPay.price(claim);
 * }</pre>
 */
@CheckReturnValue
public final class MedPay {

    private final FeeSchedules schedules;
    private final DrugSchedules drugs;
    private final LaboratorySchedules laboratory;
    private final HcpcsPricingLists hcpcs;
    private final LazyNcci ncci;
    private volatile @Nullable ClaimPricer pricer;

    private MedPay(List<TableSource> sources) {
        Shelf shelf = Shelf.of(sources);
        this.schedules = FeeSchedules.of(shelf);
        this.drugs = DrugSchedules.of(shelf);
        this.laboratory = LaboratorySchedules.of(shelf);
        this.hcpcs = HcpcsPricingLists.of(shelf);
        this.ncci = new LazyNcci(shelf, schedules);
    }

    /**
     * Uses the tables that {@link ServiceLoader} finds, such as those of {@code medpay-data}.
     *
     * @return an instance to be reused
     * @throws TableException if there are none
     */
    public static MedPay create() {
        List<TableSource> sources = new ArrayList<>();
        for (TableSource source : ServiceLoader.load(TableSource.class, MedPay.class.getClassLoader())) {
            sources.add(source);
        }
        if (sources.isEmpty()) {
            throw new TableException("no tables: add io.github.medpay:medpay-data to the class path or module path");
        }
        return new MedPay(sources);
    }

    /**
     * Uses only these tables. If two sources hold a table of the same kind and name, the first source's is used.
     *
     * @param sources at least one
     * @return an instance to be reused
     */
    public static MedPay of(TableSource... sources) {
        return new MedPay(List.of(sources));
    }

    /**
     * Prices a claim, correct coding edits included.
     *
     * @param claim the claim
     * @return what Medicare pays, line by line, and why
     * @throws io.github.medpay.claim.ClaimException if the claim names a release that is not available
     */
    public PricedClaim price(Claim claim) {
        return pricer().price(claim);
    }

    /**
     * The claim pricer, under Medicare's rules and with correct coding edits; a starting point for a payer's policy.
     *
     * @return the pricer
     */
    public ClaimPricer pricer() {
        ClaimPricer made = pricer;
        if (made == null) {
            made = ClaimPricer.of(schedules)
                    .withSchedules(drugs, laboratory, hcpcs)
                    .withNcci(ncciChecker());
            pricer = made;
        }
        return made;
    }

    /**
     * The fee schedules, by date and by release.
     *
     * @return the fee schedules
     */
    public FeeSchedules feeSchedules() {
        return schedules;
    }

    /**
     * The fee schedule of a date of service.
     *
     * @param date the date
     * @return the fee schedule of the release that prices the date; {@link FeeSchedules#get(LocalDate)} tells whether
     *     it is the date's own
     * @throws io.github.medpay.fee.UnknownKeyException if no release of the date's year is available
     */
    public FeeSchedule feeSchedule(LocalDate date) {
        return schedules.get(Objects.requireNonNull(date, "date")).schedule();
    }

    /**
     * The payment limits of drugs and vaccines on a date of service.
     *
     * @param date the date
     * @return the limits of the file that prices the date; {@link DrugPaymentLimits#finding()} tells if it is another's
     * @throws java.util.NoSuchElementException if no file of the date's year is available; names the years that are
     */
    public DrugPaymentLimits drugs(LocalDate date) {
        return drugs.get(Objects.requireNonNull(date, "date"));
    }

    /**
     * The payment limits of drugs and vaccines, by date of service.
     *
     * @return all files available
     */
    public DrugSchedules drugSchedules() {
        return drugs;
    }

    /**
     * The clinical laboratory fee schedule of a date of service.
     *
     * @param date the date
     * @return the fees of the file that prices the date; {@link LaboratoryFeeSchedule#finding()} tells if it is
     *     another's
     * @throws java.util.NoSuchElementException if no file of the date's year is available; names the years that are
     */
    public LaboratoryFeeSchedule laboratory(LocalDate date) {
        return laboratory.get(Objects.requireNonNull(date, "date"));
    }

    /**
     * The clinical laboratory fee schedule, by date of service.
     *
     * @return all files available
     */
    public LaboratorySchedules laboratorySchedules() {
        return laboratory;
    }

    /**
     * The schedules under which Medicare pays codes of HCPCS Level II, by date.
     *
     * @return all lists of CMS's pricing indicators available
     */
    public HcpcsPricingLists hcpcsPricing() {
        return hcpcs;
    }

    /**
     * The correct coding edits.
     *
     * @return the checker
     */
    public NcciChecker ncciChecker() {
        return ncci.checker();
    }

    /**
     * What law and CMS set by date: amounts, percentages, lists and modifiers.
     *
     * @return the policy
     * @throws TableException if there is none, or a file of it is broken
     */
    public MedicarePolicy policy() {
        return schedules.policy();
    }

    /**
     * The unit calculator of a date of service.
     *
     * @param date the date
     * @return the calculator
     */
    public UnitCalculator unitCalculator(LocalDate date) {
        return unitCalculators().on(Objects.requireNonNull(date, "date"));
    }

    /**
     * The unit calculators, by date of service.
     *
     * @return the calculators
     */
    public UnitCalculators unitCalculators() {
        return UnitCalculators.of(policy());
    }

    /**
     * The modifier rules of Medicare on a date of service.
     *
     * @param date the date
     * @return the rules
     * @throws TableException if the date is before the first day of the policy
     */
    public ModifierRules modifierRules(LocalDate date) {
        return ModifierRules.of(policy().on(Objects.requireNonNull(date, "date")));
    }

    /**
     * What the numbers mean for the practice: revenue impact, billing tips, documentation, comparisons.
     *
     * @return insight over this instance's tables
     */
    public Insight insight() {
        return Insight.of(schedules, pricer(), ncciChecker(), unitCalculators());
    }
}
