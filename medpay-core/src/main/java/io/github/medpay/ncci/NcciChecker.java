package io.github.medpay.ncci;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.Shelf;
import io.github.medpay.internal.policy.PerPeriod;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Medicare's correct coding edits by date of service: which codes are bundled, how many units are plausible, and which
 * primary procedure an add-on code needs (NCCI Policy Manual, chapter 1).
 *
 * <p>Immutable and thread-safe: build it once and share it. A date uses the newest edition on or before it, or the
 * edition that {@link #pinnedTo} names, and every answer says which one was used; before the first edition the answer is
 * "unknown", which is not "clean".
 *
 * <pre>{@code
 * NcciAnswer<PtpEdit> answer = checker.between(ProcedureCode.of("97110"), ProcedureCode.of("97150"), date);
 * answer.value().ifPresent(edit -> System.out.println(edit.columnTwo() + " is denied beside " + edit.columnOne()));
 * }</pre>
 */
@CheckReturnValue
public final class NcciChecker {

    /** Answer of {@link #editCode}: no edit is in force. */
    public static final int NO_EDIT = -1;

    /** Answer of {@link #editCode}: the day lies before the first edition. */
    public static final int UNKNOWN = -2;

    private final PerPeriod<NcciModifiers> modifiers;
    private final Books books;

    /** Of the books, the one whose answers are numbers that cost a few nanoseconds. */
    private final PtpBook ptp;

    private final CoverageCheck coverage;
    private final PtpCheck ptpCheck;
    private final MueCheck mueCheck;
    private final AddOnCheck addOnCheck;

    private NcciChecker(PerPeriod<NcciModifiers> modifiers, Books books) {
        this.modifiers = modifiers;
        this.books = books;
        this.ptp = books.pairs();
        this.coverage = new CoverageCheck(books, modifiers);
        this.ptpCheck = new PtpCheck(books.pairs(), modifiers);
        this.mueCheck = new MueCheck(books.limits());
        this.addOnCheck = new AddOnCheck(books.addOns());
    }

    /** Uses these tables. Of two editions of one kind that begin on the same day, the first in the list is used. */
    static NcciChecker of(MedicarePolicy policy, List<PtpTable> ptp, List<MueTable> mue, List<AddOnTable> addOns) {
        return of(policy, ptp, EditionTables.open(TableKinds.MUE, mue), EditionTables.open(TableKinds.ADD_ON, addOns));
    }

    private static NcciChecker of(
            MedicarePolicy policy, List<PtpTable> ptp, EditionTables<MueTable> mue, EditionTables<AddOnTable> addOns) {
        return new NcciChecker(
                new PerPeriod<>(policy, new NcciModifiers.Maker()),
                new Books(new PtpBook(ptp), new MueBook(mue), new AddOnBook(addOns)));
    }

    /**
     * A checker with all NCCI tables of these sources. Of two editions of one kind that begin on the same day, the
     * first source's is used. Pairs are opened here; limits and add-on codes of an edition when the edition is first asked,
     * so that a table of these that is missing or broken may throw only then.
     *
     * @param policy what holds by date: which modifiers lift an edit
     * @param sources each table is opened once
     * @return the checker; it answers "unknown" for everything if no source has such tables
     * @throws io.github.medpay.spi.TableException if a table is missing or broken
     */
    public static NcciChecker of(MedicarePolicy policy, TableSource... sources) {
        Shelf shelf = Shelf.of(List.of(sources));
        return of(
                policy,
                shelf.openAll(TableKinds.PTP),
                EditionTables.of(TableKinds.MUE, shelf),
                EditionTables.of(TableKinds.ADD_ON, shelf));
    }

    /**
     * A checker with the same tables in which one edition answers for every date. Pairs, unit limits and add-on codes
     * use the edition of that name; a kind without an edition of that name uses the newest one before it. A date before
     * the edition's first day has the answer of that day (a decision). In every answer {@link Certainty#pinnedTo()}
     * names the pinned edition.
     *
     * @param edition the name of an edition available, such as {@code 2026Q3}
     * @return a new checker; the tables are shared, and pinning again starts from all of them
     * @throws UnknownEditionException if no kind of table has an edition of that name; names the editions available
     */
    public NcciChecker pinnedTo(String edition) {
        NcciEdition pin = Pin.find(
                edition,
                ptp.editions(),
                books.limits().editions(),
                books.addOns().editions());
        return new NcciChecker(modifiers, books.pinnedTo(pin));
    }

    /**
     * Checks the lines of one patient and one provider, each pair on the same date: pairs in both directions, units, and
     * add-on codes. Pass lines that are denied or bundled for another reason too, but no invalid lines or unknown
     * codes.
     *
     * @param lines in claim order
     * @return the findings of each line, by its index in the list
     */
    public NcciResult check(List<NcciLine> lines) {
        return check(lines, List.of());
    }

    /**
     * Checks the lines of one patient and one provider together with what was billed before. A service of the same date
     * denies a line that is its column 2, and its units count for limits by date of service. It is not checked itself,
     * and does not count as the primary of an add-on code.
     *
     * @param lines in claim order
     * @param before services that are not on the claim; their numbers are not used
     * @return the findings of each line, by its index in {@code lines}
     */
    public NcciResult check(List<NcciLine> lines, List<NcciLine> before) {
        CheckedLines checked = new CheckedLines(lines, before, books);
        coverage.check(checked);
        ptpCheck.check(checked);
        mueCheck.check(checked);
        addOnCheck.check(checked);
        if (!checked.isClean()) {
            CoverageCheck.sayEditions(checked);
        }
        return checked.result();
    }

    /**
     * The edit of a pair in this direction, as a number. Allocates nothing.
     *
     * @param columnOne {@code ProcedureCode.toInt()}
     * @param columnTwo {@code ProcedureCode.toInt()}
     * @param epochDay date of service as days since 1970-01-01
     * @return {@link #NO_EDIT}, {@link #UNKNOWN}, or the modifier indicator (0 or 1) in the lowest four bits with
     *     {@link PtpRationale#code()} above them
     */
    public int editCode(int columnOne, int columnTwo, int epochDay) {
        int edition = ptp.editions().at(epochDay);
        return edition < 0 ? UNKNOWN : ptp.verdict(columnOne, columnTwo, edition, epochDay);
    }

    /**
     * The edit of a pair in this direction.
     *
     * @param columnOne the code that would be paid
     * @param columnTwo the code that would be denied
     * @param date date of service
     * @return the edit; none if only the other direction has one
     */
    public NcciAnswer<PtpEdit> edit(ProcedureCode columnOne, ProcedureCode columnTwo, LocalDate date) {
        int day = (int) date.toEpochDay();
        int edition = ptp.editions().at(day);
        if (edition < 0) {
            return NcciAnswer.beforeFirstEdition();
        }
        int one = columnOne.toInt();
        int two = columnTwo.toInt();
        int verdict = ptp.verdict(one, two, edition, day);
        Certainty certainty = ptp.certainty(one, two, edition, day, verdict);
        return verdict == PtpIndex.NONE
                ? NcciAnswer.nothing(know(one, day) && know(two, day), certainty)
                : NcciAnswer.found(PtpCheck.edit(one, two, verdict, modifiers.onOrFirst(date)), certainty);
    }

    /**
     * The edit between two codes in either direction. The answer says which code is column 1.
     *
     * @param a a code
     * @param b another code
     * @param date date of service
     * @return the edit, the same for (a, b) and (b, a)
     */
    public NcciAnswer<PtpEdit> between(ProcedureCode a, ProcedureCode b, LocalDate date) {
        boolean ascending = a.compareTo(b) <= 0;
        NcciAnswer<PtpEdit> first = ascending ? edit(a, b, date) : edit(b, a, date);
        if (first.status() != NcciAnswer.Status.NONE) {
            return first;
        }
        NcciAnswer<PtpEdit> second = ascending ? edit(b, a, date) : edit(a, b, date);
        return second.value().isPresent()
                        || first.certainty().filter(Certainty::confirmed).isPresent()
                ? second
                : first;
    }

    /**
     * All edits of a code on a date, in both directions, a page at a time. Takes up to a few milliseconds over the full
     * tables: it is meant for a screen, not for pricing.
     *
     * @param code the code
     * @param date date of service
     * @param offset how many edits to skip, from 0
     * @param limit how many edits to return at most, from 1
     * @return the page; its total tells how many there are
     * @throws IllegalArgumentException if offset or limit is out of range
     */
    public NcciAnswer<PtpPage> editsOf(ProcedureCode code, LocalDate date, int offset, int limit) {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("offset from 0 and limit from 1, not " + offset + " and " + limit);
        }
        int day = (int) date.toEpochDay();
        int edition = ptp.editions().at(day);
        if (edition < 0) {
            return NcciAnswer.beforeFirstEdition();
        }
        PtpPage page = new PtpPager(ptp, edition, day, modifiers.onOrFirst(date)).page(code.toInt(), offset, limit);
        Certainty certainty = PtpPager.certainty(ptp, code.toInt(), edition, day, modifiers.onOrFirst(date));
        return page.total() == 0 && !know(code.toInt(), day)
                ? NcciAnswer.nothing(false, certainty)
                : NcciAnswer.found(page, certainty);
    }

    /**
     * What the files of all editions hold about a pair in this direction, in force or ended.
     *
     * @param columnOne a code
     * @param columnTwo another code
     * @return the rows, by edition; empty where no edition has the pair
     */
    public List<PtpRow> history(ProcedureCode columnOne, ProcedureCode columnTwo) {
        return PtpHistory.of(ptp, columnOne.toInt(), columnTwo.toInt());
    }

    /**
     * The unit limit of a code.
     *
     * @param code the code
     * @param date date of service
     * @return the limit; none where the edition has no limit for the code (CMS keeps some confidential)
     */
    public NcciAnswer<MueLimit> mue(ProcedureCode code, LocalDate date) {
        int day = (int) date.toEpochDay();
        int edition = books.limits().editions().at(day);
        if (edition < 0) {
            return NcciAnswer.beforeFirstEdition();
        }
        int row = books.limits().row(code.toInt(), edition);
        Certainty certainty = books.limits().certainty(code.toInt(), row, edition, day);
        return row < 0
                ? NcciAnswer.nothing(know(code.toInt(), day), certainty)
                : NcciAnswer.found(books.limits().limit(row, edition), certainty);
    }

    /**
     * Which primary procedures an add-on code needs.
     *
     * @param code the code
     * @param date date of service
     * @return the rule; none if the code is not an add-on code
     */
    public NcciAnswer<AddOnRule> addOn(ProcedureCode code, LocalDate date) {
        int day = (int) date.toEpochDay();
        int edition = books.addOns().editions().at(day);
        if (edition < 0) {
            return NcciAnswer.beforeFirstEdition();
        }
        AddOnBook.Answer answer = books.addOns().answer(code.toInt(), edition, day);
        @Nullable AddOnRule rule = answer.rule();
        Certainty certainty = books.addOns().certainty(answer, edition, day);
        return rule == null
                ? NcciAnswer.nothing(know(code.toInt(), day), certainty)
                : NcciAnswer.found(rule, certainty);
    }

    /**
     * Every pair of a set of codes, for a screen that explains which may be billed together.
     *
     * @param codes distinct codes; repeated ones are taken once
     * @param date date of service
     * @return the matrix
     */
    public NcciMatrix matrix(List<ProcedureCode> codes, LocalDate date) {
        return NcciMatrix.of(this, codes, date);
    }

    /**
     * Whether any table of the date has the code. A code in none is unknown, which is not "no edit".
     *
     * @param code the code
     * @param date date of service
     * @return true if an edit, limit or rule of the date's editions names it
     */
    public boolean knows(ProcedureCode code, LocalDate date) {
        return know(code.toInt(), (int) date.toEpochDay());
    }

    private boolean know(int code, int day) {
        return books.know(code, books.on(day));
    }

    /** Whether an edition of procedure-to-procedure edits reaches back to the date. */
    boolean isKnownDate(LocalDate date) {
        return ptp.editions().at((int) date.toEpochDay()) >= 0;
    }

    /**
     * The editions of procedure-to-procedure edits available.
     *
     * @return oldest first
     */
    public List<NcciEdition> ptpEditions() {
        return ptp.editions().list();
    }

    /**
     * The editions of medically unlikely edits available.
     *
     * @return oldest first
     */
    public List<NcciEdition> mueEditions() {
        return books.limits().editions().list();
    }

    /**
     * The editions of add-on code edits available.
     *
     * @return oldest first
     */
    public List<NcciEdition> addOnEditions() {
        return books.addOns().editions().list();
    }
}
