package io.github.medpay.claim;

import io.github.medpay.history.rules.HistoryRules;

/** Visits that depend on other services (RULES 16.1, 16.2, 16.4): new patients, manipulations, the complexity add-on. */
final class Visits implements Stage {

    @Override
    public void apply(ClaimWork work) {
        for (LineWork line : work.lines()) {
            if (line.isUnderstood() && HistoryRules.concernsVisits(line.policy(), line.code())) {
                Furnished furnished = new Furnished(work);
                HistoryRules.judgeVisits(furnished.services(), furnished::say);
                return;
            }
        }
    }
}
