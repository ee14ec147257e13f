package io.github.medpay.claim;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Setting;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.modifier.ModifierRules;
import io.github.medpay.modifier.ModifierSet;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line while it is priced: what was billed, and what the stages have found so far. Seen by one thread only. */
final class LineWork {

    static final long NO_AMOUNT = -1;

    final ClaimLine line;
    final int number;
    final LocalDate date;
    final Trace trace = new Trace();

    private List<Finding> findings = List.of();

    ModifierSet modifiers;
    int units = 1;
    int minutes;
    long chargeCents = NO_AMOUNT;

    /** The modifier rules of the date, and with them what the policy says; set first of all. */
    @Nullable
    ModifierRules rules;

    @Nullable
    String release;

    @Nullable
    FeeSchedule schedule;

    @Nullable
    Locality locality;

    @Nullable
    PlaceOfService place;

    Setting setting = Setting.NON_FACILITY;

    /** The fee of one unit before the cap. */
    long feeCents = NO_AMOUNT;

    /** The amount of all units, before role, practitioner and participation. */
    Ratio amount = Ratio.ZERO;

    /** The participating amount, which the limiting charge is taken of. */
    long participatingCents = NO_AMOUNT;

    long allowedCents = NO_AMOUNT;
    Shares shares = Shares.NONE;

    private @Nullable FeeScheduleEntry entry;
    private boolean anesthesia;
    private @Nullable Disposition disposition;

    LineWork(ClaimLine line, int number, LocalDate date, ModifierSet modifiers) {
        this.line = line;
        this.number = number;
        this.date = date;
        this.modifiers = modifiers;
    }

    /** A second line of the same number and row, for the assistant's units of a split. */
    LineWork split(ModifierSet other, int otherUnits) {
        LineWork copy = new LineWork(line, number, date, other);
        copy.units = otherUnits;
        copy.rules = rules;
        copy.release = release;
        copy.schedule = schedule;
        copy.locality = locality;
        copy.place = place;
        copy.found(entry);
        copy.sayAll(findings);
        return copy;
    }

    void say(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(2);
        }
        findings.add(finding);
    }

    void sayAll(List<Finding> some) {
        for (int i = 0; i < some.size(); i++) {
            say(some.get(i));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Refuses the line for a reason; where it is refused already, the reason is a finding more. */
    void refuse(Disposition reason, Finding finding) {
        say(finding);
        become(reason);
    }

    void become(Disposition reason) {
        if (disposition == null) {
            disposition = reason;
        }
    }

    @Nullable
    Disposition disposition() {
        return disposition;
    }

    /** Whether nothing has refused the line so far. */
    boolean isOpen() {
        return disposition == null;
    }

    /** Whether the line has a row and a well-formed content: it takes part in edits, though it may be refused. */
    boolean isUnderstood() {
        return disposition != Disposition.INVALID && disposition != Disposition.UNKNOWN_CODE;
    }

    void found(@Nullable FeeScheduleEntry row) {
        entry = row;
        anesthesia = row != null && row.status() == StatusCode.ANESTHESIA;
    }

    boolean hasEntry() {
        return entry != null;
    }

    /** The row of an understood line. */
    FeeScheduleEntry entry() {
        return Objects.requireNonNull(entry, "entry");
    }

    /** The modifier rules of a line whose date the policy reaches. */
    ModifierRules rules() {
        return Objects.requireNonNull(rules, "rules");
    }

    /** What law and CMS say on the line's date. */
    PolicyPeriod policy() {
        return rules().policy();
    }

    FeeSchedule schedule() {
        return Objects.requireNonNull(schedule, "schedule");
    }

    Locality locality() {
        return Objects.requireNonNull(locality, "locality");
    }

    PlaceOfService place() {
        return Objects.requireNonNull(place, "place");
    }

    boolean isAnesthesia() {
        return anesthesia;
    }

    /** Therapy: always by its code, or by the plan of care that the line names (RULES §1C). */
    boolean isTherapy() {
        return modifiers.discipline() != null || entry().multipleProcedure() == MultipleProcedureIndicator.THERAPY;
    }
}
