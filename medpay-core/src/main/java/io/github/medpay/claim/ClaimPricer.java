package io.github.medpay.claim;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.drug.DrugSchedules;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.hcpcs.HcpcsPricingLists;
import io.github.medpay.internal.modifier.LineRules;
import io.github.medpay.internal.policy.PerPeriod;
import io.github.medpay.laboratory.LaboratorySchedules;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.units.UnitCalculators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Medicare Part B pays for a professional claim, and why.
 *
 * <p>Claim content never throws: it becomes a disposition and findings. Only a claim that names an unavailable
 * release is refused, with a {@link ClaimException}.
 *
 * <p>Immutable and safe for any number of threads: make one and reuse it.
 */
@CheckReturnValue
public final class ClaimPricer {

    /** Not a lambda: the first one costs a cold start more than opening a table. */
    private record RulesOfPayer(PayerPolicy payer) implements Function<PolicyPeriod, LineRules> {

        @Override
        public LineRules apply(PolicyPeriod period) {
            return LineRules.of(period, payer);
        }
    }

    private final FeeSchedules schedules;
    private final MedicarePolicy policy;
    private final PayerPolicy payer;
    private final PerPeriod<LineRules> rules;
    private final UnitCalculators calculators;
    private final @Nullable NcciChecker ncci;
    private final OtherTerms others;
    private final Stage[] stages;

    private ClaimPricer(
            FeeSchedules schedules,
            OtherTerms others,
            PayerPolicy payer,
            UnitCalculators calculators,
            @Nullable NcciChecker ncci) {
        this.others = others;
        this.schedules = schedules;
        this.policy = schedules.policy();
        this.payer = payer;
        this.rules = new PerPeriod<>(policy, new RulesOfPayer(payer));
        this.calculators = calculators;
        this.ncci = ncci;
        this.stages = stages();
    }

    /** The way of a claim. */
    private Stage[] stages() {
        List<Stage> way = new ArrayList<>();
        way.add(new FindTables(schedules, rules));
        way.add(new CheckLines(new ChooseSchedule(others)));
        way.add(new ReadHistory(schedules, rules));
        way.add(new UnitsFromMinutes(calculators, payer));
        way.add(new StatusAndLiability());
        if (ncci != null) {
            way.add(new NcciEdits(ncci));
        }
        way.add(new GlobalPeriods(ncci));
        if (ncci != null) {
            way.add(new PriorEdits(ncci));
        }
        way.add(new Visits());
        way.add(new AddOnsAlone(ncci, calculators));
        way.add(new PriceUnits());
        way.add(new MultipleProcedures(payer));
        way.add(new LineAmounts(payer));
        way.add(new TherapyLedger());
        way.add(new PolicyFindings(payer));
        way.add(new ShareAmounts());
        way.add(new HpsaBonus());
        return way.toArray(new Stage[0]);
    }

    /**
     * A pricer under Medicare's rules, without correct coding edits.
     *
     * @param schedules the fee schedules
     * @return the pricer
     */
    public static ClaimPricer of(FeeSchedules schedules) {
        return new ClaimPricer(
                Objects.requireNonNull(schedules, "schedules"),
                new OtherTerms(DrugSchedules.of(), LaboratorySchedules.of(), HcpcsPricingLists.of(), false),
                PayerPolicy.MEDICARE,
                UnitCalculators.of(schedules.policy()),
                null);
    }

    /**
     * The fee schedules that it prices with.
     *
     * @return the schedules
     */
    public FeeSchedules schedules() {
        return schedules;
    }

    /**
     * The same pricer with more schedules than the physician fee schedule. Without these tables, drugs, laboratory
     * tests and services of other schedules have no price.
     *
     * @param drugs the payment limits of drugs and vaccines
     * @param laboratory the clinical laboratory fee schedules
     * @param indicators which schedule pays other codes
     * @return a new pricer
     */
    public ClaimPricer withSchedules(
            DrugSchedules drugs, LaboratorySchedules laboratory, HcpcsPricingLists indicators) {
        return new ClaimPricer(
                schedules,
                new OtherTerms(
                        Objects.requireNonNull(drugs, "drugs"),
                        Objects.requireNonNull(laboratory, "laboratory"),
                        Objects.requireNonNull(indicators, "indicators"),
                        schedules.isStrict()),
                payer,
                calculators,
                ncci);
    }

    /**
     * The same pricer with correct coding edits.
     *
     * @param checker the edits
     * @return a new pricer
     */
    public ClaimPricer withNcci(NcciChecker checker) {
        return new ClaimPricer(schedules, others, payer, calculators, Objects.requireNonNull(checker, "checker"));
    }

    /**
     * The same pricer without correct coding edits.
     *
     * @return a new pricer
     */
    public ClaimPricer withoutNcci() {
        return new ClaimPricer(schedules, others, payer, calculators, null);
    }

    /**
     * The same pricer for another payer.
     *
     * @param other how the payer differs from Medicare
     * @return a new pricer
     */
    public ClaimPricer withPayer(PayerPolicy other) {
        return new ClaimPricer(schedules, others, Objects.requireNonNull(other, "other"), calculators, ncci);
    }

    /**
     * The same pricer with other unit calculators, such as with more timed codes.
     *
     * @param other the calculators
     * @return a new pricer
     */
    public ClaimPricer withUnitCalculators(UnitCalculators other) {
        return new ClaimPricer(schedules, others, payer, Objects.requireNonNull(other, "other"), ncci);
    }

    /**
     * The same pricer that refuses dates whose own release is not available.
     *
     * @return a new pricer
     */
    public ClaimPricer strict() {
        return new ClaimPricer(schedules.strict(), others.strict(), payer, calculators, ncci);
    }

    /**
     * Prices a claim.
     *
     * @param claim the claim
     * @return what it pays, line by line
     * @throws ClaimException if the claim names a release that is not available
     */
    public PricedClaim price(Claim claim) {
        ClaimWork work = new ClaimWork(Objects.requireNonNull(claim, "claim"));
        for (Stage stage : stages) {
            stage.apply(work);
        }
        return Results.of(work);
    }

    /**
     * Prices claims as they come: order is kept, and no more than one claim is held at a time.
     *
     * @param claims any number of claims
     * @return the priced claims, lazily, in the order of the claims
     */
    public Stream<PricedClaim> price(Stream<Claim> claims) {
        return claims.map(this::price);
    }

    /**
     * Prices claims on several threads: order is kept, and memory is bounded however many claims there are.
     *
     * @param claims taken one by one, by the calling thread
     * @param batch how many threads work
     * @param priced receives the priced claims in the order of the claims, on the calling thread
     * @throws ClaimException if a claim names a release that is not available; the claims before it have been passed
     *     on, except those that were taken with it
     */
    public void price(Iterator<Claim> claims, ParallelBatch batch, Consumer<PricedClaim> priced) {
        batch.run(new Dozens<>(claims), this::priceAll, some -> some.forEach(priced));
    }

    private List<PricedClaim> priceAll(List<Claim> claims) {
        List<PricedClaim> priced = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            priced.add(price(claim));
        }
        return priced;
    }
}
