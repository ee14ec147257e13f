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
import org.jspecify.annotations.Nullable;

/**
 * A line while it is priced: what was billed, and what each stage has found. A stage writes its part once, and reads the
 * parts of the stages before it. Seen by one thread only.
 */
final class LineWork {

    static final long NO_AMOUNT = -1;

    final ClaimLine line;
    final int number;
    final LocalDate date;
    final Practitioner practitioner;
    final @Nullable BigDecimal billedUnits;
    final @Nullable BigDecimal billedCharge;
    final Trace trace = new Trace();

    private final ModifierSet billedModifiers;
    private List<Finding> findings = List.of();
    private @Nullable Disposition disposition;
    private @Nullable FindingCode reason;

    private @Nullable Tables tables;
    private @Nullable Content content;
    private @Nullable Billed billed;
    private @Nullable Billed earned;
    private @Nullable UnitFee fee;
    private @Nullable PoolAmount amount;
    private @Nullable Allowance allowance;
    private @Nullable Shares shares;

    LineWork(Claim claim, ClaimLine line, int number, LocalDate date) {
        this(claim, line, number, date, line.units(), line.charge());
    }

    /** The part of a line that falls on one of its days. */
    LineWork(
            Claim claim,
            ClaimLine line,
            int number,
            LocalDate date,
            @Nullable BigDecimal billedUnits,
            @Nullable BigDecimal billedCharge) {
        this(
                line,
                number,
                date,
                line.practitioner() == null ? claim.practitioner() : line.practitioner(),
                billedUnits,
                billedCharge,
                ModifierSet.of(line.modifiers()));
    }

    private LineWork(
            ClaimLine line,
            int number,
            LocalDate date,
            Practitioner practitioner,
            @Nullable BigDecimal billedUnits,
            @Nullable BigDecimal billedCharge,
            ModifierSet billedModifiers) {
        this.line = line;
        this.number = number;
        this.date = date;
        this.practitioner = practitioner;
        this.billedUnits = billedUnits;
        this.billedCharge = billedCharge;
        this.billedModifiers = billedModifiers;
    }

    /** A second line of the same number and row, for the assistant's units of a split. */
    LineWork split(Billed part) {
        LineWork copy = new LineWork(line, number, date, practitioner, billedUnits, billedCharge, part.modifiers());
        copy.tables = tables;
        copy.content = content;
        copy.billed = part;
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
        tables = once(tables, found);
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

    void content(Content found, Billed asBilled) {
        content = once(content, found);
        billed = once(billed, asBilled);
    }

    private Content content() {
        return Objects.requireNonNull(content, "content");
    }

    /** How the line is paid; null where no table knows the code. */
    @Nullable
    Terms termsOrNull() {
        return content == null ? null : content.terms();
    }

    Terms terms() {
        return Objects.requireNonNull(content().terms(), "terms");
    }

    /** Whether the line has a row of the physician fee schedule and is paid by it. */
    boolean isPhysician() {
        Terms terms = termsOrNull();
        return terms != null && terms.isPhysician();
    }

    /** The row of a line that the physician fee schedule pays. */
    FeeScheduleEntry entry() {
        return Objects.requireNonNull(content().entry(), "entry");
    }

    /** The code of an understood line. */
    ProcedureCode code() {
        return Objects.requireNonNull(content().code(), "code");
    }

    PlaceOfService place() {
        return Objects.requireNonNull(content().place(), "place");
    }

    int minutes() {
        return content().minutes();
    }

    /** What a message calls the line: its row, or its code. */
    Object name() {
        return isPhysician() ? entry() : line.code();
    }

    boolean isAnesthesia() {
        return isPhysician() && entry().status() == StatusCode.ANESTHESIA;
    }

    /** Therapy: always by its code, or by the plan of care that the line names (RULES §1C). */
    boolean isTherapy() {
        return modifiers().discipline() != null
                || (isPhysician() && entry().multipleProcedure() == MultipleProcedureIndicator.THERAPY);
    }

    // --- UnitsFromMinutes

    void earned(Billed byMinutes) {
        earned = once(earned, byMinutes);
    }

    private @Nullable Billed asked() {
        return earned == null ? billed : earned;
    }

    ModifierSet modifiers() {
        Billed asked = asked();
        return asked == null ? billedModifiers : asked.modifiers();
    }

    int units() {
        Billed asked = asked();
        return asked == null ? 1 : asked.units();
    }

    /** The charge; {@link #NO_AMOUNT} for none. */
    long chargeCents() {
        Billed asked = asked();
        return asked == null ? NO_AMOUNT : asked.chargeCents();
    }

    boolean hasCharge() {
        return chargeCents() != NO_AMOUNT;
    }

    // --- PriceUnits

    void fee(UnitFee found) {
        fee = once(fee, found);
    }

    Setting setting() {
        return fee == null ? Setting.NON_FACILITY : fee.setting();
    }

    /** The fee of one unit before the cap; {@link #NO_AMOUNT} for none. */
    long feeCents() {
        return fee == null ? NO_AMOUNT : fee.cents();
    }

    // --- MultipleProcedures

    void amount(PoolAmount ofAllUnits) {
        amount = once(amount, ofAllUnits);
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

    void allowance(Allowance found) {
        allowance = once(allowance, found);
    }

    Allowance allowance() {
        return Objects.requireNonNull(allowance, "allowance");
    }

    long allowedCents() {
        return allowance().allowed();
    }

    // --- ShareAmounts

    void shares(Shares found) {
        shares = once(shares, found);
    }

    Shares shares() {
        return Objects.requireNonNull(shares, "shares");
    }

    /** What a therapy assistant's services take from Medicare's share. */
    long assistantCents() {
        Shares found = shares();
        long program = found.payment() + found.sequestration() - found.mips();
        return allowedCents() - found.deductible() - found.coinsurance() - program;
    }

    private static <T> T once(@Nullable T before, T value) {
        if (before != null) {
            throw new IllegalStateException("written twice: " + value.getClass().getSimpleName());
        }
        return value;
    }
}
