package io.github.medpay.claim;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Practitioner;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.internal.modifier.LineRules;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A line while it is priced: what was billed, and what each stage has found. A stage writes its part once, and reads the
 * parts of the stages before it. Seen by one thread only.
 */
final class LineWork implements Consumer<Finding> {

    static final long NO_AMOUNT = -1;

    final ClaimLine line;
    final int number;
    final LocalDate date;
    final Practitioner practitioner;
    final @Nullable BigDecimal billedUnits;
    final @Nullable BigDecimal billedCharge;
    final Trace trace;

    private List<Finding> findings = List.of();
    private @Nullable Disposition disposition;
    private @Nullable FindingCode reason;

    private @Nullable Tables tables;
    private boolean checked;
    private boolean asked;
    private @Nullable ProcedureCode code;
    private @Nullable PlaceOfService place;
    private @Nullable FeeScheduleEntry entry;
    private @Nullable Terms terms;
    private int minutes;
    private boolean earned;
    private ModifierSet modifiers;
    private int units = 1;
    private long chargeCents = NO_AMOUNT;
    private @Nullable Setting setting;
    private long feeCents = NO_AMOUNT;
    private @Nullable PoolAmount amount;
    private long participatingCents = NO_AMOUNT;
    private long allowedCents = NO_AMOUNT;
    private @Nullable Shares shares;

    /** What a field is given is made before: nothing is decided in here, so that it is only stores. */
    private LineWork(
            ClaimLine line,
            int number,
            LocalDate date,
            Practitioner practitioner,
            @Nullable BigDecimal billedUnits,
            @Nullable BigDecimal billedCharge,
            ModifierSet modifiers,
            Trace trace) {
        this.line = line;
        this.number = number;
        this.date = date;
        this.practitioner = practitioner;
        this.billedUnits = billedUnits;
        this.billedCharge = billedCharge;
        this.modifiers = modifiers;
        this.trace = trace;
    }

    static LineWork of(Claim claim, ClaimLine line, int number, LocalDate date) {
        return of(claim, line, number, date, line.units(), line.charge());
    }

    /** The part of a line that falls on one of its days. */
    static LineWork of(
            Claim claim,
            ClaimLine line,
            int number,
            LocalDate date,
            @Nullable BigDecimal billedUnits,
            @Nullable BigDecimal billedCharge) {
        Practitioner own = line.practitioner();
        Practitioner practitioner = own == null ? claim.practitioner() : own;
        ModifierSet modifiers = ModifierSet.of(line.modifiers());
        Trace trace = Trace.empty();
        return new LineWork(line, number, date, practitioner, billedUnits, billedCharge, modifiers, trace);
    }

    /** A second line of the same number and row, for the assistant's units of a split. */
    LineWork split(ModifierSet ofAssistant, int units, long chargeCents) {
        LineWork copy =
                new LineWork(line, number, date, practitioner, billedUnits, billedCharge, ofAssistant, Trace.empty());
        copy.tables = tables;
        copy.content(code, place, entry, terms, minutes);
        copy.billed(units, chargeCents);
        copy.sayAll(findings);
        return copy;
    }

    /** The same as {@link #say}. */
    @Override
    public void accept(Finding finding) {
        say(finding);
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
        become(reason, finding.code());
    }

    /** Refuses the line for a reason that a finding has said already. */
    void become(Disposition found, FindingCode why) {
        if (disposition == null) {
            disposition = found;
            reason = why;
        }
    }

    /** The finding that won: why the line is refused; null where it is not. */
    @Nullable
    FindingCode reason() {
        return reason;
    }

    @Nullable
    Disposition disposition() {
        return disposition;
    }

    /** Whether nothing has refused the line so far. */
    boolean isOpen() {
        return disposition == null;
    }

    /** Whether its content is well-formed and some table knows the code: it takes part in edits, even if refused. */
    boolean isUnderstood() {
        return disposition != Disposition.INVALID && disposition != Disposition.UNKNOWN_CODE;
    }

    /** Whether nothing has refused the line, and the physician fee schedule pays it. */
    boolean isOpenPhysician() {
        return disposition == null && isPhysician();
    }

    // --- FindTables

    void tables(Tables found) {
        once(tables == null, "tables");
        tables = found;
        sayAll(found.findings());
        if (!found.areWhole()) {
            become(Disposition.INVALID, found.reason());
        }
    }

    private Tables tables() {
        return Objects.requireNonNull(tables, "tables");
    }

    /** The modifier rules of the date. */
    LineRules rules() {
        return tables().rules();
    }

    /** What law and CMS say on the line's date. */
    PolicyPeriod policy() {
        return rules().policy();
    }

    /** The name of the release; null where there is none for the date. */
    @Nullable
    String release() {
        return tables().release();
    }

    @Nullable
    FeeSchedule scheduleOrNull() {
        return tables().schedule();
    }

    FeeSchedule schedule() {
        return Objects.requireNonNull(tables().schedule(), "schedule");
    }

    /** What concerns the line's row or code alone where another release stands in for the date's own. */
    void sayNeighbour(ProcedureCode code, @Nullable FeeScheduleEntry entry) {
        ReleaseChoice choice = tables().standIn();
        if (choice != null && tables().areWhole()) {
            (entry == null ? choice.difference(code) : choice.difference(entry, locality())).ifPresent(this::say);
        }
    }

    Locality locality() {
        return Objects.requireNonNull(tables().locality(), "locality");
    }

    // --- CheckLines

    /**
     * What the form of the line says.
     *
     * @param found null where the code is malformed
     * @param at null where the place is malformed
     * @param row the row of the physician fee schedule; null where there is none
     * @param paid how it is paid; null where no table of ours knows the code
     * @param ofTreatment minutes of treatment or anesthesia; 0 for none
     */
    void content(
            @Nullable ProcedureCode found,
            @Nullable PlaceOfService at,
            @Nullable FeeScheduleEntry row,
            @Nullable Terms paid,
            int ofTreatment) {
        once(!checked, "content");
        checked = true;
        code = found;
        place = at;
        entry = row;
        terms = paid;
        minutes = ofTreatment;
    }

    /**
     * What the line asks to be paid, as billed.
     *
     * @param whole units, at least 1
     * @param charge of all units, in cents; {@link #NO_AMOUNT} for none
     */
    void billed(int whole, long charge) {
        once(!asked, "billed");
        asked = true;
        units = whole;
        chargeCents = charge;
    }

    /** How the line is paid; null where no table knows the code. */
    @Nullable
    Terms termsOrNull() {
        return terms;
    }

    Terms terms() {
        return Objects.requireNonNull(terms, "terms");
    }

    /** Whether the line has a row of the physician fee schedule and is paid by it. */
    boolean isPhysician() {
        return terms != null && terms.isPhysician();
    }

    /** The row of a line that the physician fee schedule pays. */
    FeeScheduleEntry entry() {
        return Objects.requireNonNull(entry, "entry");
    }

    /** The code of an understood line. */
    ProcedureCode code() {
        return Objects.requireNonNull(code, "code");
    }

    PlaceOfService place() {
        return Objects.requireNonNull(place, "place");
    }

    int minutes() {
        return minutes;
    }

    /** What a message calls the line: its row, or its code. */
    Object name() {
        return isPhysician() ? entry() : line.code();
    }

    boolean isAnesthesia() {
        return isPhysician() && entry().status() == StatusCode.ANESTHESIA;
    }

    /** Therapy: always by its code, or by the plan of care that the line names (a decision). */
    boolean isTherapy() {
        return modifiers.discipline() != null
                || (isPhysician() && entry().multipleProcedure() == MultipleProcedureIndicator.THERAPY);
    }

    // --- UnitsFromMinutes

    /**
     * What the line asks to be paid, as its minutes earn.
     *
     * @param marked the modifiers, with CQ or CO where the minutes ask for it
     * @param whole units; 0 where the minutes earn none
     * @param charge of all units, in cents; {@link #NO_AMOUNT} for none
     */
    void earned(ModifierSet marked, int whole, long charge) {
        once(!earned, "earned");
        earned = true;
        modifiers = marked;
        units = whole;
        chargeCents = charge;
    }

    ModifierSet modifiers() {
        return modifiers;
    }

    int units() {
        return units;
    }

    /** The charge; {@link #NO_AMOUNT} for none. */
    long chargeCents() {
        return chargeCents;
    }

    boolean hasCharge() {
        return chargeCents != NO_AMOUNT;
    }

    // --- PriceUnits

    /**
     * The fee of one unit.
     *
     * @param asPriced facility or not
     * @param cents before the cap; {@link #NO_AMOUNT} for none
     */
    void fee(Setting asPriced, long cents) {
        once(setting == null, "fee");
        setting = asPriced;
        feeCents = cents;
    }

    Setting setting() {
        return setting == null ? Setting.NON_FACILITY : setting;
    }

    /** The fee of one unit before the cap; {@link #NO_AMOUNT} for none. */
    long feeCents() {
        return feeCents;
    }

    // --- MultipleProcedures

    void amount(PoolAmount ofAllUnits) {
        once(amount == null, "amount");
        amount = ofAllUnits;
    }

    /** The amount of all units with the other lines of the day. */
    PoolAmount pooled() {
        return Objects.requireNonNull(amount, "amount");
    }

    /** The amount of all units in cents, before role, practitioner and participation. */
    Ratio amount() {
        return pooled().amount();
    }

    // --- LineAmounts

    /**
     * The allowed amount.
     *
     * @param participating what a participating practitioner is allowed, which the limiting charge is taken of, in cents
     * @param allowed not more than the charge, in cents
     */
    void allowance(long participating, long allowed) {
        once(allowedCents == NO_AMOUNT, "allowance");
        participatingCents = participating;
        allowedCents = allowed;
    }

    long participatingCents() {
        return known(participatingCents);
    }

    long allowedCents() {
        return known(allowedCents);
    }

    // --- ShareAmounts

    void shares(Shares found) {
        once(shares == null, "shares");
        shares = found;
    }

    Shares shares() {
        return Objects.requireNonNull(shares, "shares");
    }

    private static void once(boolean first, String part) {
        if (!first) {
            throw new IllegalStateException("written twice: " + part);
        }
    }

    private static long known(long cents) {
        if (cents == NO_AMOUNT) {
            throw new IllegalStateException("not yet allowed");
        }
        return cents;
    }
}
