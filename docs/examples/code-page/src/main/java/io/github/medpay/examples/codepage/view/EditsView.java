package io.github.medpay.examples.codepage.view;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.ncci.Certainty;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.PtpEdit;
import io.github.medpay.ncci.PtpPage;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The correct coding edits of a code: searched, a page at a time; its unit limit and add-on rule.
 *
 * @param search the beginning of the other code
 * @param status one sentence: how many, or why none
 * @param edition which edition was used, and how sure that is
 * @param rows of this page
 * @param page of the pages, in words
 * @param previous link; null on the first page
 * @param next link; null on the last page
 * @param limit the unit limit, in words
 * @param addOn the add-on rule, in words
 */
record EditsView(
        String search,
        String status,
        String edition,
        List<Row> rows,
        String page,
        @Nullable String previous,
        @Nullable String next,
        String limit,
        String addOn) {

    private static final int ROWS = 15;
    private static final int MOST_NAMED = 5;

    /**
     * One edit.
     *
     * @param other the other code
     * @param denied the code that is not paid beside the other
     * @param liftedBy the modifiers that lift it, if the record bears them out
     * @param reason why the edit exists
     */
    record Row(String other, String denied, String liftedBy, String reason) {

        static Row of(ProcedureCode own, PtpEdit edit) {
            ProcedureCode other = edit.columnOne().equals(own) ? edit.columnTwo() : edit.columnOne();
            return new Row(
                    other.value(),
                    edit.columnTwo().value(),
                    edit.allowedModifiers().isEmpty() ? "no modifier" : firstOf(edit.allowedModifiers()),
                    edit.rationale().wording());
        }
    }

    /** Such as "59, XE, XP, XS, XU and 12 more". */
    private static String firstOf(List<?> all) {
        int rest = all.size() - MOST_NAMED;
        return all.stream().limit(MOST_NAMED).map(Object::toString).collect(Collectors.joining(", "))
                + (rest > 0 ? " and " + rest + " more" : "");
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }

    static EditsView of(NcciChecker ncci, CodeQuestion question) {
        ProcedureCode own = question.code();
        NcciAnswer<PtpPage> answer = ncci.editsOf(own, question.circumstances().date(), 0, Integer.MAX_VALUE);
        String search = question.edits().text();
        List<Row> all = answer.value().map(PtpPage::edits).orElse(List.of()).stream()
                .map(edit -> Row.of(own, edit))
                .filter(row -> row.other().startsWith(search))
                .toList();
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int page = Math.min(question.edits().page(), pages);
        return new EditsView(
                search,
                status(answer, own, search, all.size()),
                answer.certainty().map(EditsView::edition).orElse(""),
                all.subList((page - 1) * ROWS, Math.min(page * ROWS, all.size())),
                "Page " + page + " of " + pages,
                page == 1 ? null : question.parameters().linkWith("page", String.valueOf(page - 1)),
                page == pages ? null : question.parameters().linkWith("page", String.valueOf(page + 1)),
                limit(ncci, question),
                addOn(ncci, question));
    }

    private static String status(NcciAnswer<PtpPage> answer, ProcedureCode own, String search, int found) {
        return switch (answer.status()) {
            case BEFORE_FIRST_EDITION ->
                "The date is before the first available edition: unknown, which is not “no edit”.";
            case CODE_UNKNOWN -> "No table of the date has " + own + ", which is not “no edit”.";
            case NONE -> own + " has no edit.";
            case FOUND -> {
                int total = answer.value().map(PtpPage::total).orElse(0);
                yield total == 0
                        ? own + " has no edit in force."
                        : search.isEmpty()
                                ? Words.count(total, "edit") + " in force."
                                : Words.grouped(found) + " of " + Words.count(total, "edit")
                                        + " with a code that begins with " + search + ".";
            }
        };
    }

    private static String edition(Certainty certainty) {
        String edition = "Edition " + certainty.edition().name();
        if (certainty.inQuarter()) {
            return edition + ", of the date’s own quarter.";
        }
        return edition + ", older than the date’s quarter; "
                + switch (certainty.confirmation()) {
                    case CONFIRMED -> "the next available edition says the same.";
                    case CONTRADICTED -> "the next available edition lists other edits.";
                    case NO_LATER_EDITION -> "no later edition is available.";
                };
    }

    private static String limit(NcciChecker ncci, CodeQuestion question) {
        return ncci.mue(question.code(), question.circumstances().date())
                .value()
                .map(limit -> Words.count(limit.units(), "unit")
                        + (limit.adjudication().isByDay() ? " a day" : " a line")
                        + (limit.isAppealable() ? "; more may be paid on appeal" : "; set by policy, no appeal")
                        + " (" + limit.rationale().wording() + ")")
                .orElse("none that CMS publishes for the date");
    }

    private static String addOn(NcciChecker ncci, CodeQuestion question) {
        return ncci.addOn(question.code(), question.circumstances().date())
                .value()
                .map(rule -> "only beside a primary procedure"
                        + (rule.primaries().isEmpty()
                                ? " that the contractor defines"
                                : ": " + firstOf(rule.primaries())))
                .orElse("is no add-on code");
    }
}
