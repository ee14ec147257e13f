package io.github.medpay.examples.codepage.web;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.ask.BadQuestionException;
import io.github.medpay.examples.codepage.ask.KnownCodes;
import io.github.medpay.examples.codepage.ask.Parameters;
import io.github.medpay.examples.codepage.claim.ClaimPageView;
import io.github.medpay.examples.codepage.entry.ClaimEntry;
import io.github.medpay.examples.codepage.entry.ClaimReader;
import io.github.medpay.examples.codepage.entry.EnteredClaim;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page of a claim: an empty form or the sample by address, a claim by a posted form alone. */
final class ClaimPage {

    private final MedPay medPay;
    private final Templates templates;
    private final ClaimReader claims;

    ClaimPage(MedPay medPay, Templates templates) {
        this.medPay = medPay;
        this.templates = templates;
        this.claims = new ClaimReader(medPay.feeSchedules());
    }

    Reply get(Map<String, List<String>> given) {
        Parameters parameters = Parameters.of(given, Set.of("sample", "code"));
        String code = parameters
                .text("code")
                .map(text -> KnownCodes.wellFormed(text).value())
                .orElse("");
        String sample = parameters.text("sample").orElse("");
        if (!sample.isEmpty() && !sample.equals("superbill")) {
            throw new BadQuestionException("sample must be superbill.");
        }
        return reply(sample.isEmpty() ? claims.blank(code) : claims.superbill());
    }

    Reply post(Map<String, List<String>> fields) {
        return reply(claims.read(ClaimEntry.of(fields)));
    }

    private Reply reply(EnteredClaim entered) {
        String page = templates.render("claim", ClaimPageView.of(medPay, entered));
        return Reply.unkept(entered.isRefused() ? 400 : 200, page);
    }
}
