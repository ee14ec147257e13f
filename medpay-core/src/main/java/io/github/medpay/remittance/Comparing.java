package io.github.medpay.remittance;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.internal.fee.PlaceChoice;
import io.github.medpay.internal.policy.Periods;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim beside its remittance while they are compared: what was expected of each matched line, and what it says. */
final class Comparing {

    private static final Set<FindingCode> EDITS =
            EnumSet.of(FindingCode.NCCI_PTP_DENIED, FindingCode.NCCI_MUE_EXCEEDED, FindingCode.NCCI_PRIMARY_MISSING);

    final Claim claim;
    final PricedClaim priced;
    final PolicyPeriod policy;
    final ReasonCodes reasons;
    final Situation billed;
    final List<MatchedLine> lines;

    /** Of the claim, by its locality or ZIP code; null for national amounts. */
    final @Nullable LocalityKey locality;

    private final List<@Nullable Facts> expected;
    private final List<@Nullable Facts> said;

    Comparing(Claim claim, PricedClaim priced, ClaimPricer pricer, Remittance remittance) {
        this.claim = claim;
        this.priced = priced;
        this.policy = Periods.onOrFirst(pricer.schedules().policy(), claim.dateOfService());
        this.reasons = new ReasonCodes(policy);
        this.billed = Situation.of(claim, pricer);
        this.locality = PlaceChoice.of(pricer.schedules().zipCodes(), claim.locality(), claim.zip())
                .key();
        this.lines = LineMatcher.match(BilledLine.of(claim, priced), remittance);
        this.expected = ofLines(billed.facts(priced));
        this.said = new ArrayList<>(lines.size());
        for (MatchedLine line : lines) {
            said.add(said(line));
        }
    }

    private Comparing(Comparing other, List<@Nullable Facts> said) {
        this.claim = other.claim;
        this.priced = other.priced;
        this.policy = other.policy;
        this.reasons = other.reasons;
        this.billed = other.billed;
        this.lines = other.lines;
        this.locality = other.locality;
        this.expected = other.expected;
        this.said = said;
    }

    /** The same, as if these lines had no adjustments of other reasons. */
    Comparing withoutOthers(Map<Integer, OtherAdjustments> others) {
        List<@Nullable Facts> without = new ArrayList<>(said);
        others.forEach((line, adjustments) -> {
            Facts facts = said.get(line);
            without.set(line, facts == null ? null : adjustments.givenBack(facts));
        });
        return new Comparing(this, without);
    }

    private @Nullable Facts said(MatchedLine line) {
        Facts sum = null;
        for (RemittanceLine each : line.lines()) {
            Facts facts = reasons.facts(each);
            sum = sum == null ? facts : sum.plus(facts);
        }
        return sum;
    }

    /** The sums of each matched line; null where a billed line of it has no amount, or none was billed. */
    List<@Nullable Facts> ofLines(@Nullable Facts[] byNumber) {
        List<@Nullable Facts> sums = new ArrayList<>(lines.size());
        for (MatchedLine line : lines) {
            Facts sum = line.numbers().isEmpty() ? null : Facts.NOTHING;
            for (int number : line.numbers()) {
                Facts facts = byNumber[number - 1];
                sum = sum == null || facts == null ? null : sum.plus(facts);
            }
            sums.add(sum);
        }
        return sums;
    }

    /** What was expected of a matched line; null where nothing was. */
    @Nullable
    Facts expected(int line) {
        return expected.get(line);
    }

    /** What the remittance says of a matched line; null where it has none. */
    @Nullable
    Facts said(int line) {
        return said.get(line);
    }

    /** Whether both have amounts. */
    boolean isComparable(int line) {
        return expected(line) != null && said(line) != null;
    }

    boolean agrees(int line, @Nullable Facts with, long cents) {
        Facts facts = said(line);
        return facts != null && with != null && facts.agrees(with, cents);
    }

    boolean isAsExpected(int line) {
        return agrees(line, expected(line), 0);
    }

    /** The billed lines that are expected to be paid, or priced by the contractor. */
    List<Integer> openNumbers() {
        return priced.lines().stream()
                .filter(line -> !line.disposition().isRefused())
                .map(PricedLine::number)
                .distinct()
                .toList();
    }

    /** Whether a correct coding edit denies a line; services cannot be added to such a claim without lifting the edit. */
    boolean isEdited() {
        return priced.lines().stream()
                .flatMap(line -> line.findings().stream())
                .map(Finding::code)
                .anyMatch(EDITS::contains);
    }

    /** Refused by the contractor, though something was expected. */
    boolean isRefused(int line) {
        Facts facts = said(line);
        Facts hoped = expected(line);
        return facts != null && hoped != null && facts.isRefused() && hoped.allowed() > 0 && !isAsExpected(line);
    }
}
