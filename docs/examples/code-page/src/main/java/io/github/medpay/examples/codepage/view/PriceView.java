package io.github.medpay.examples.codepage.view;

import io.github.medpay.code.Setting;
import io.github.medpay.examples.codepage.ask.Circumstances;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeBreakdown;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.insight.comparison.CodeFacts;
import io.github.medpay.rule.Confidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is worth, how that comes about, and how sure it is.
 *
 * @param amount the fee of one unit, or a dash
 * @param priced whether there is an amount
 * @param confidence in words
 * @param confidenceStyle class of the style sheet
 * @param reasons why
 * @param findings what must be said beside the price
 * @param components work, practice expense, malpractice
 * @param units the sum of the products
 * @param factor conversion factor
 * @param unrounded before rounding
 * @param uncapped after rounding, before the hospital outpatient cap
 * @param cap the cap; null where there is none
 * @param otherSetting the other setting's name
 * @param otherAmount its amount
 * @param setting the setting that priced
 * @param nonParticipating 95 %
 * @param limitingCharge 109.25 % of that
 * @param furtherUnit a further unit of the day under the therapy reduction; null without it
 */
record PriceView(
        String amount,
        boolean priced,
        String confidence,
        String confidenceStyle,
        List<String> reasons,
        List<FindingView> findings,
        List<Component> components,
        String units,
        String factor,
        String unrounded,
        String uncapped,
        @Nullable String cap,
        String otherSetting,
        String otherAmount,
        String setting,
        String nonParticipating,
        String limitingCharge,
        @Nullable String furtherUnit) {

    /**
     * One row of the breakdown.
     *
     * @param name of the component
     * @param relativeValue units
     * @param gpci index
     * @param product units × index
     */
    record Component(String name, String relativeValue, String gpci, String product) {

        static Component of(String name, FeeBreakdown.Component part) {
            return new Component(
                    name, Words.number(part.relativeValue()), Words.number(part.gpci()), Words.number(part.product()));
        }
    }

    static PriceView of(Circumstances when, FeeScheduleEntry entry, CodeFacts facts) {
        Fee fee = when.schedule().fee(entry, when.locality(), when.setting());
        Setting other = fee.setting() == Setting.FACILITY ? Setting.NON_FACILITY : Setting.FACILITY;
        Fee elsewhere = when.schedule().fee(entry, when.locality(), other);
        FeeBreakdown breakdown = fee.breakdown();
        BigDecimal furtherUnit = facts.furtherUnit();
        boolean own = when.release().exact();
        Confidence confidence = own ? fee.confidence() : fee.confidence().and(Confidence.MEDIUM);
        return new PriceView(
                Words.money(fee.amount().orElse(null)),
                fee.amount().isPresent(),
                Words.title(confidence),
                Words.style(confidence),
                reasons(when, fee),
                FindingView.of(fee.findings()),
                List.of(
                        Component.of("Work", breakdown.work()),
                        Component.of("Practice expense", breakdown.practiceExpense()),
                        Component.of("Malpractice", breakdown.malpractice())),
                Words.number(breakdown.adjustedUnits()),
                Words.number(breakdown.conversionFactor()),
                Words.number(breakdown.unrounded()),
                Words.money(fee.uncapped().orElse(null)),
                fee.cap().map(Words::money).orElse(null),
                settingWords(other),
                elsewhere.setting() == fee.setting()
                        ? "the same: therapy is non-facility everywhere"
                        : Words.money(elsewhere.amount().orElse(null)),
                settingWords(fee.setting()),
                Words.money(fee.nonParticipating().orElse(null)),
                Words.money(fee.limitingCharge().orElse(null)),
                furtherUnit == null ? null : Words.money(furtherUnit));
    }

    private static List<String> reasons(Circumstances when, Fee fee) {
        List<String> reasons = new ArrayList<>(fee.reasons());
        if (!when.release().exact()) {
            reasons.add(when.release().ownRelease() + ", the release of the date, is not available; "
                    + when.schedule().release() + " is used instead");
        }
        return reasons;
    }

    private static String settingWords(Setting setting) {
        return setting == Setting.FACILITY ? "facility" : "non-facility";
    }
}
