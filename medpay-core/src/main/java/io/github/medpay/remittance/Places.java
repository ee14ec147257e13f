package io.github.medpay.remittance;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Setting;
import io.github.medpay.policy.PolicyPeriod;
import org.jspecify.annotations.Nullable;

/** A place of service for each setting. */
final class Places {

    private static final int OFFICE = 11;
    private static final int LAST = 99;

    private Places() {}

    /** The first place from the office on that is of the setting; null where the policy has none. */
    static @Nullable String of(PolicyPeriod policy, Setting setting) {
        for (int place = OFFICE; place <= LAST; place++) {
            String text = Integer.toString(place);
            if (policy.setting(PlaceOfService.of(text)) == setting) {
                return text;
            }
        }
        return null;
    }

    static String name(Setting setting) {
        return setting == Setting.FACILITY ? "facility" : "non-facility";
    }
}
