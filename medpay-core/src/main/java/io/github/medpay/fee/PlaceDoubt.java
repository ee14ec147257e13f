package io.github.medpay.fee;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Setting;
import io.github.medpay.policy.PlaceList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Firmness;

/**
 * Says where the setting of a place rests on a soft rule (Claims Processing Manual ch. 12 §20.4.2): a facility that no
 * text of CMS names, and a place in neither list, which is non-facility by decision. It matters where the two settings
 * pay differently.
 */
final class PlaceDoubt {

    private PlaceDoubt() {}

    static Fee add(Fee fee, PlaceOfService place, PolicyPeriod policy) {
        FeeScheduleEntry entry = fee.entry();
        boolean matters =
                entry.practiceExpense(Setting.FACILITY).compareTo(entry.practiceExpense(Setting.NON_FACILITY)) != 0;
        if (!matters || !isSoft(fee.setting(), place, policy)) {
            return fee;
        }
        String reason = "place of service " + place + " is taken as " + fee.setting()
                + " by a soft rule (Claims Processing Manual ch. 12 §20.4.2)";
        return fee.judged(judgement -> judgement.doubted(Confidence.MEDIUM, reason));
    }

    private static boolean isSoft(Setting setting, PlaceOfService place, PolicyPeriod policy) {
        return setting == Setting.FACILITY
                ? policy.find(PlaceList.FACILITY, place)
                        .filter(value -> value.firmness().compareTo(Firmness.MANUAL) <= 0)
                        .isEmpty()
                : !policy.contains(PlaceList.NON_FACILITY, place);
    }
}
