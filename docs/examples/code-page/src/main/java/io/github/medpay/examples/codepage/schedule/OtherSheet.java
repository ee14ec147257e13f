package io.github.medpay.examples.codepage.schedule;

import io.github.medpay.claim.Disposition;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.hcpcs.HcpcsPricing;
import io.github.medpay.hcpcs.HcpcsPricingList;
import io.github.medpay.hcpcs.HcpcsPricingLists;
import java.util.List;
import java.util.Optional;

/** What CMS's pricing indicator says of a code that no table available prices. */
final class OtherSheet {

    private OtherSheet() {}

    static ScheduleView of(HcpcsPricingLists lists, CodePayment payment) {
        Optional<HcpcsPricingList> list = lists.on(payment.date());
        Optional<HcpcsPricing> pricing = list.flatMap(of -> of.find(payment.code()));
        boolean refused = payment.disposition() == Disposition.NOT_PAYABLE;
        return new ScheduleView(
                pricing.filter(found -> !refused)
                        .map(found -> found.indicator().schedule())
                        .orElse(refused ? "No schedule of Medicare" : "Another schedule"),
                "Price of one unit",
                Words.money(null),
                Words.title(payment.disposition()),
                Words.style(payment.disposition()),
                List.of(
                        refused
                                ? "Medicare does not pay the code"
                                : "Medicare may pay the code; the table of its schedule is not available"),
                list.map(of -> of.file() + ", in force from " + of.effectiveFrom())
                        .orElse(""),
                pricing.map(OtherSheet::facts).orElse(List.of()),
                payment.findings());
    }

    private static List<FactView> facts(HcpcsPricing pricing) {
        return List.of(
                new FactView(
                        "Pricing indicator",
                        pricing.indicator().code() + " – " + pricing.indicator().schedule()),
                new FactView(
                        "Coverage",
                        pricing.coverage().letter() + " – " + pricing.coverage().wording()));
    }
}
