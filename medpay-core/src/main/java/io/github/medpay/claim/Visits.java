package io.github.medpay.claim;

import io.github.medpay.history.rules.HistoryRules;

/**
 * Visits that depend on other services (Claims Processing Manual ch. 12 §30.6.7; Benefit Policy Manual ch. 15
 * §240.1.3): new patients, manipulations, the complexity add-on.
 */
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
