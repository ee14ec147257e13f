package io.github.medpay.policy;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Practitioner;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What law and CMS say on the days of one period: amounts, percentages, numbers, lists and modifiers. Found by
 * {@link MedicarePolicy#on(LocalDate)}; immutable, safe for any number of threads, and one object for all days on which
 * nothing changes, so it can be the key of what is derived from it.
 */
@CheckReturnValue
@SuppressWarnings("EnumOrdinal") // places in arrays, never stored
public final class PolicyPeriod {

    /** Answer of {@link #cents(Amount)}: the policy does not know the amount of these days. */
    public static final long UNKNOWN = -1;

    private final LocalDate firstDay;
    private final @Nullable LocalDate lastDay;
    private final PeriodBuilder builder;

    /** Put together when first asked for; two threads that ask at once may both do so, of the same parts. */
    private @Nullable PeriodValues values;

    PolicyPeriod(LocalDate firstDay, @Nullable LocalDate lastDay, PeriodBuilder builder) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.builder = builder;
    }

    private PeriodValues values() {
        PeriodValues known = values;
        if (known == null) {
            known = builder.values(firstDay);
            values = known;
        }
        return known;
    }

    /**
     * The first day of the period.
     *
     * @return a date
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The last day of the period.
     *
     * @return a date; empty where no change is known
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * An amount.
     *
     * @param amount which
     * @return dollars; empty where the policy does not know it for these days
     */
    public Optional<BigDecimal> find(Amount amount) {
        return Optional.ofNullable(values().amounts.value(amount.ordinal())).map(value -> new BigDecimal(value.text()));
    }

    /**
     * An amount in whole cents. Allocates nothing.
     *
     * @param amount which; not a conversion factor, which has parts of a cent
     * @return cents, or {@link #UNKNOWN}
     */
    public long cents(Amount amount) {
        return values().amounts.number(amount.ordinal());
    }

    /**
     * A percentage.
     *
     * @param percentage which
     * @return percent, such as 62.5
     */
    public BigDecimal percent(Percentage percentage) {
        return new BigDecimal(value(percentage).text());
    }

    /**
     * A percentage as an exact factor. Allocates nothing.
     *
     * @param percentage which
     * @return the factor, such as 5/8 for 62.5 percent
     */
    public Ratio factor(Percentage percentage) {
        return values().percentages.factor(percentage.ordinal(), 0);
    }

    /**
     * A number that a rule counts with. Allocates nothing.
     *
     * @param number which
     * @return the number
     */
    public int number(PolicyNumber number) {
        return (int) values().numbers.number(number.ordinal());
    }

    /**
     * The factor of a rank. Allocates nothing.
     *
     * @param ranking which ranking
     * @param rank from 0
     * @return the factor of the rank; that of the last listed rank for all further ones
     */
    public Ratio factor(Ranking ranking, int rank) {
        return values().rankings.factor(ranking.ordinal(), rank);
    }

    /**
     * What a practitioner is paid of the physician's amount.
     *
     * @param practitioner who furnished the service
     * @return the factor; empty where Medicare does not pay such practitioners on these days
     */
    public Optional<Ratio> factor(Practitioner practitioner) {
        return Optional.ofNullable(factorOrNull(practitioner));
    }

    /**
     * What a practitioner is paid of the physician's amount. Allocates nothing.
     *
     * @param practitioner who furnished the service
     * @return the factor; null where Medicare does not pay such practitioners on these days
     */
    public @Nullable Ratio factorOrNull(Practitioner practitioner) {
        return values().practitioners.factorOrNull(practitioner.ordinal());
    }

    /**
     * Whether a list holds a code.
     *
     * @param list which list
     * @param code the code
     * @return true where it does on these days
     */
    public boolean contains(CodeList list, ProcedureCode code) {
        return contains(list, code.toInt());
    }

    /**
     * Whether a list holds a code. Allocates nothing.
     *
     * @param list which list
     * @param packed {@code ProcedureCode.toInt()}
     * @return true where it does on these days
     */
    public boolean contains(CodeList list, int packed) {
        return values().codes.contains(list, packed);
    }

    /**
     * The value that puts a code into a list.
     *
     * @param list which list
     * @param code the code
     * @return the value with its citation and note; empty where the list does not hold the code
     */
    public Optional<PolicyValue> find(CodeList list, ProcedureCode code) {
        return Optional.ofNullable(values().codes.get(list).find(code.toInt()));
    }

    /**
     * A list of codes, rising.
     *
     * @param list which list
     * @return its ranges; a single code is a range of one
     */
    public List<CodeRange> ranges(CodeList list) {
        return values().codes.get(list).all();
    }

    /**
     * Whether a list holds a place of service.
     *
     * @param list which list
     * @param place the place
     * @return true where it does on these days
     */
    public boolean contains(PlaceList list, PlaceOfService place) {
        return values().places(list).contains(place.value());
    }

    /**
     * The value that puts a place into a list.
     *
     * @param list which list
     * @param place the place
     * @return the value with its citation and firmness; empty where the list does not hold the place
     */
    public Optional<PolicyValue> find(PlaceList list, PlaceOfService place) {
        return Optional.ofNullable(values().places(list).find(place.value()));
    }

    /**
     * Whether a list holds a modifier.
     *
     * @param list which list
     * @param modifier the two characters
     * @return true where it does on these days
     */
    public boolean contains(ModifierList list, String modifier) {
        return contains(list, Modifier.pack(modifier));
    }

    /**
     * Whether a list holds a modifier. Allocates nothing.
     *
     * @param list which list
     * @param packed {@code Modifier.pack} of its two characters
     * @return true where it does on these days
     */
    public boolean contains(ModifierList list, int packed) {
        return values().modifierLists.contains(list, packed);
    }

    /**
     * The setting whose practice expense pays a service at a place. Therapy services are non-facility everywhere; that rule
     * belongs to the service, not to the place.
     *
     * @param place the place of service
     * @return the setting
     */
    public Setting setting(PlaceOfService place) {
        return contains(PlaceList.FACILITY, place) ? Setting.FACILITY : Setting.NON_FACILITY;
    }

    /**
     * The modifiers of a list.
     *
     * @param list which list
     * @return their two characters, in the order of the policy
     */
    public List<String> modifiers(ModifierList list) {
        return values().modifierLists.get(list).tokens();
    }

    /**
     * A modifier. Allocates nothing but the answer.
     *
     * @param symbol the two characters
     * @return the modifier; empty where no list of these days holds it
     */
    public Optional<ModifierEntry> modifier(String symbol) {
        return Optional.ofNullable(values().modifiers.find(symbol));
    }

    /**
     * All modifiers in force, rising by their characters.
     *
     * @return the modifiers
     */
    public List<ModifierEntry> modifiers() {
        return values().modifiers.all();
    }

    /**
     * How a remittance says a cause. Allocates nothing.
     *
     * @param cause the cause
     * @return group, reason and remark
     */
    public AdjustmentCodes adjustment(AdjustmentCause cause) {
        return Objects.requireNonNull(values().adjustments.find(cause), "adjustment");
    }

    /**
     * How a remittance says a finding that refuses a line.
     *
     * @param finding the finding's code
     * @return group, reason and remark; empty where the policy has none
     */
    public Optional<AdjustmentCodes> adjustment(FindingCode finding) {
        return Optional.ofNullable(values().adjustments.find(finding));
    }

    /**
     * An amount with its days, citation and firmness.
     *
     * @param amount which
     * @return the value; empty where the policy does not know it for these days
     */
    public Optional<PolicyValue> value(Amount amount) {
        return Optional.ofNullable(values().amounts.value(amount.ordinal()));
    }

    /**
     * A percentage with its days, citation and firmness.
     *
     * @param percentage which
     * @return the value
     */
    public PolicyValue value(Percentage percentage) {
        return values().percentages.required(percentage.ordinal());
    }

    /**
     * A number with its days, citation and firmness.
     *
     * @param number which
     * @return the value
     */
    public PolicyValue value(PolicyNumber number) {
        return values().numbers.required(number.ordinal());
    }

    /**
     * A ranking with its days, citation and firmness.
     *
     * @param ranking which
     * @return the value
     */
    public PolicyValue value(Ranking ranking) {
        return values().rankings.required(ranking.ordinal());
    }

    /**
     * A practitioner's percentage with its days, citation and firmness.
     *
     * @param practitioner who furnished the service
     * @return the value; empty where Medicare does not pay such practitioners on these days
     */
    public Optional<PolicyValue> value(Practitioner practitioner) {
        return Optional.ofNullable(values().practitioners.value(practitioner.ordinal()));
    }

    /**
     * A percentage of an amount of whole cents, rounded half up once.
     *
     * @param percentage which
     * @param cents not negative
     * @return cents
     */
    public long of(Percentage percentage, long cents) {
        Ratio factor = factor(percentage);
        return factor.isOne() ? cents : factor.roundedPartOf(cents);
    }

    @Override
    public String toString() {
        return "policy from " + firstDay + (lastDay == null ? "" : " to " + lastDay);
    }
}
