package io.github.medpay.examples.codepage.claim;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.examples.codepage.entry.ClaimEntry;
import io.github.medpay.examples.codepage.entry.ClaimJson;
import io.github.medpay.examples.codepage.entry.EnteredClaim;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.spi.TableHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a claim.
 *
 * @param title of the page
 * @param byForm whether the form is the way in, not JSON
 * @param form with what was typed
 * @param json as pasted, or the form's claim
 * @param jsonProblem what is wrong with it; null where nothing is
 * @param problems of all fields
 * @param answer null where there is nothing to price
 */
public record ClaimPageView(
        String title,
        boolean byForm,
        FormView form,
        String json,
        @Nullable String jsonProblem,
        List<ProblemView> problems,
        @Nullable AnswerView answer) {

    /**
     * Prices the claim, where there is one.
     *
     * @param medPay answers
     * @param entered the entry and what came of it
     * @return the page
     */
    public static ClaimPageView of(MedPay medPay, EnteredClaim entered) {
        Claim claim = entered.claim();
        ClaimEntry entry = entered.entry();
        return new ClaimPageView(
                "Price a claim",
                !entry.isJson(),
                FormView.of(entered, newest(medPay.feeSchedules())),
                entry.isJson() || claim == null ? entry.text(ClaimEntry.JSON) : ClaimJson.write(claim),
                entered.problems().of(ClaimEntry.JSON),
                ProblemView.of(entered.problems()),
                claim == null ? null : AnswerView.of(medPay, claim));
    }

    /**
     * Whether a field has a problem.
     *
     * @return true if the entry is refused
     */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    private static FeeSchedule newest(FeeSchedules schedules) {
        List<TableHeader> releases = schedules.releases();
        return schedules.get(releases.get(releases.size() - 1).name());
    }
}
