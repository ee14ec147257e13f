package io.github.medpay.fee;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Setting;
import io.github.medpay.rule.Confidence;
import java.util.Set;

/**
 * Says where the setting of a place rests on a soft rule (RULES §1C): 02 as a facility is known in the field only, and a
 * place in neither list is non-facility by decision. It matters where the two settings pay differently.
 */
final class PlaceDoubt {

    private static final String TELEHEALTH_OUTSIDE_HOME = "02";

    private static final Set<String> NON_FACILITY = Set.of(
            "10", "11", "12", "13", "20", "27", "32", "49", "50", "54", "58", "62", "65", "66", "71", "72", "81");

    private PlaceDoubt() {}

    static Fee add(Fee fee, PlaceOfService place) {
        FeeScheduleEntry entry = fee.entry();
        boolean matters =
                entry.practiceExpense(Setting.FACILITY).compareTo(entry.practiceExpense(Setting.NON_FACILITY)) != 0;
        if (!matters || !isSoft(fee.setting(), place)) {
            return fee;
        }
        String reason =
                "place of service " + place + " is taken as " + fee.setting() + " by a soft rule (CPM 12 §20.4.2)";
        return fee.judged(judgement -> judgement.doubted(Confidence.MEDIUM, reason));
    }

    private static boolean isSoft(Setting setting, PlaceOfService place) {
        return setting == Setting.FACILITY
                ? place.value().equals(TELEHEALTH_OUTSIDE_HOME)
                : !NON_FACILITY.contains(place.value());
    }
}
