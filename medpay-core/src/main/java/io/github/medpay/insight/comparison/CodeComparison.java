package io.github.medpay.insight.comparison;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Minutes;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.internal.insight.InsightPlaces;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.policy.Percentage;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Firmness;
import io.github.medpay.rule.Rule;
import io.github.medpay.units.UnitCalculators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Codes side by side: schedule, relative values, fee, the patient's part, timing, reduction, edits and limits, and what
 * changes where minutes move from one code to another.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class CodeComparison {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private final CodeLookup lookup;
    private final RevenueImpact impact;

    /**
     * With what it reads.
     *
     * @param schedules the fee schedules
     * @param pricer prices claims
     * @param ncci the correct coding edits
     * @param calculators minutes to units
     */
    public CodeComparison(FeeSchedules schedules, ClaimPricer pricer, NcciChecker ncci, UnitCalculators calculators) {
        this.lookup = new CodeLookup(schedules, pricer, ncci, calculators);
        this.impact = new RevenueImpact(schedules.policy(), pricer);
    }

    /**
     * What the tables know of a code.
     *
     * @param code five characters
     * @param context when and where
     * @return the facts; empty for text that is not a code, and for a code that no table has
     * @throws InsightException if the release does not know the locality
     * @throws io.github.medpay.fee.UnknownKeyException if there is no release for the context
     */
    public Optional<CodeFacts> facts(String code, ServiceContext context) {
        return ProcedureCode.isBillable(code) ? lookup.facts(ProcedureCode.of(code), context) : Optional.empty();
    }

    /**
     * Two to five codes side by side.
     *
     * @param codes distinct codes; one that no table holds becomes a finding
     * @param context when and where
     * @return the comparison
     * @throws InsightException if there are fewer than two or more than five codes, one stands twice, or the release does
     *     not know the locality
     * @throws io.github.medpay.fee.UnknownKeyException if there is no release for the context
     */
    public CodesSideBySide compare(List<String> codes, ServiceContext context) {
        if (codes.size() < FEWEST || codes.size() > MOST) {
            throw new InsightException("codes", "must be two to five codes");
        }
        if (new LinkedHashSet<>(codes).size() < codes.size()) {
            throw new InsightException("codes", "one stands twice");
        }
        FeeSchedule schedule = lookup.schedule(context);
        List<CodeFacts> facts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String code : codes) {
            Optional<CodeFacts> found = facts(code, context);
            found.ifPresent(facts::add);
            if (found.isEmpty()) {
                findings.add(unknown(code, schedule));
            }
        }
        List<CodePair> pairs = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                pairs.add(lookup.pair(facts.get(i).code(), facts.get(j).code(), context));
            }
        }
        return new CodesSideBySide(context, facts, ranking(facts), pairs, findings, basis(codes, schedule, context));
    }

    /**
     * What happens where treatment minutes belong to another code: units are calculated anew and the claim is priced
     * twice. Only what was done may be billed, so that this explains a correction, or a plan.
     *
     * @param claim both lines with minutes
     * @param fromLine the line that has minutes too many, from 1
     * @param toLine the line that they belong to, from 1
     * @param minutes whole minutes of the therapist, from 1
     * @param volume visits of the year
     * @return the impact; with findings where the minutes left earn no unit
     * @throws InsightException if a line is missing, has no minutes, or fewer than are to move
     */
    public Impact moveMinutes(Claim claim, int fromLine, int toLine, int minutes, VisitVolume volume) {
        if (fromLine == toLine) {
            throw new InsightException("toLine", "is the same line");
        }
        BigDecimal moved = BigDecimal.valueOf(minutes);
        Minutes from = minutes("fromLine", claim, fromLine);
        Minutes to = minutes("toLine", claim, toLine);
        BigDecimal left = from.therapist().subtract(moved);
        if (minutes < 1 || left.signum() < 0) {
            throw new InsightException("minutes", "must be from 1 to the therapist's minutes of the line");
        }
        Minutes rest = new Minutes(left, from.assistant());
        ClaimChange take = left.add(from.assistant()).signum() == 0
                ? ClaimChange.withoutLine(fromLine)
                : ClaimChange.minutes(fromLine, rest);
        ClaimChange give =
                ClaimChange.minutes(toLine, new Minutes(to.therapist().add(moved), to.assistant()));
        return impact.of(claim, give.and(take), volume);
    }

    private static Minutes minutes(String field, Claim claim, int line) {
        if (line < 1 || line > claim.lines().size()) {
            throw new InsightException(field, "the claim has no line " + line);
        }
        Minutes minutes = claim.lines().get(line - 1).minutes();
        if (minutes == null) {
            throw new InsightException(field, "line " + line + " has no minutes");
        }
        return Objects.requireNonNull(minutes);
    }

    private static Finding unknown(String code, FeeSchedule schedule) {
        return ProcedureCode.isBillable(code)
                ? Finding.of(
                        FindingCode.CODE_UNKNOWN, schedule.describeUnknown(ProcedureCode.of(code), RowModifier.GLOBAL))
                : Finding.of(FindingCode.CODE_MALFORMED, "a code is not of the form [0-9A-Z][0-9]{3}[0-9A-Z]");
    }

    private static List<ProcedureCode> ranking(List<CodeFacts> facts) {
        return facts.stream()
                .filter(code -> code.multipleProcedure() == MultipleProcedureIndicator.THERAPY && code.fee() != null)
                .sorted(Comparator.comparing(CodeComparison::practiceExpense)
                        .thenComparing(code -> Objects.requireNonNull(code.fee()))
                        .reversed())
                .map(CodeFacts::code)
                .collect(Collectors.toList());
    }

    private static BigDecimal practiceExpense(CodeFacts code) {
        return Objects.requireNonNull(code.breakdown()).practiceExpense().relativeValue();
    }

    private static Basis basis(List<String> codes, FeeSchedule schedule, ServiceContext context) {
        return new Basis(
                List.of(
                        Input.of("codes", codes.size()),
                        Input.of("release", schedule.release()),
                        Input.of("date of service", context.dateOfService()),
                        Input.of("locality", InsightPlaces.locality(schedule, context.locality())),
                        Input.of("setting", context.setting())),
                "fee = (work × index + practice expense × index + malpractice × index) × conversion factor, rounded once;"
                        + " a further therapy unit has "
                        + schedule.policy()
                                .percent(Percentage.THERAPY_PRACTICE_EXPENSE)
                                .toPlainString()
                        + " percent of its practice expense inside the sum; a drug or laboratory test: the price of one"
                        + " unit in its file",
                List.of(
                        "one unit of each code, before any other reduction",
                        "therapy services take the non-facility amount in every setting",
                        "drugs and laboratory tests are paid alike in every place, and by date alone",
                        "the patient's part is that of a claim without 33 and PT",
                        "timed or untimed is knowledge of the field, not a table of CMS"),
                List.of(
                        Rule.FEE.citation(),
                        Rule.THERAPY_MPPR.citation(),
                        Rule.DRUG_LIMIT.citation(),
                        Rule.LABORATORY_FEE.citation(),
                        Rule.PREVENTIVE.citation(),
                        "Claims Processing Manual ch. 5 §20.2",
                        "NCCI Policy Manual ch. 1"),
                Firmness.KNOWLEDGE);
    }
}
