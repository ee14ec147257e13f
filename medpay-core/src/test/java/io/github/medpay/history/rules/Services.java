package io.github.medpay.history.rules;

import io.github.medpay.code.Practitioner;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.fixture.Policies;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Services written as text, {@code 66984 2025-02-03 090 79 LT; 99213 2025-02-20}: code, date, global period (XXX without
 * one) and modifiers. Lines are numbered from 1 as they stand. {@code P} before a code is a prior service, {@code -} a
 * refused line; {@code test} is a diagnostic test, {@code vaccine} a vaccine, {@code NP} a service of a nurse
 * practitioner, {@code 80days} the days of 55.
 */
final class Services {

    /** The pairs of the tests that the correct coding edits hold. */
    static final SameDayEdits EDITS =
            (one, other, date) -> one.value().equals("99214") || other.value().equals("99214");

    private Services() {}

    static List<FurnishedService> of(String text) {
        List<FurnishedService> services = new ArrayList<>();
        int number = 1;
        for (String service : text.split(";", -1)) {
            List<String> words = new ArrayList<>(List.of(service.strip().split(" +", -1)));
            boolean prior = words.remove("P");
            services.add(service(words, prior ? FurnishedService.PRIOR : number++));
        }
        return services;
    }

    private static FurnishedService service(List<String> words, int number) {
        boolean refused = words.remove("-");
        boolean test = words.remove("test");
        boolean vaccine = words.remove("vaccine");
        Practitioner practitioner = words.remove("NP") ? Practitioner.NURSE_PRACTITIONER : Practitioner.PHYSICIAN;
        int days = 0;
        GlobalPeriod period = GlobalPeriod.NOT_APPLICABLE;
        List<String> modifiers = new ArrayList<>();
        for (String word : words.subList(2, words.size())) {
            if (word.endsWith("days")) {
                days = Integer.parseInt(word.substring(0, word.length() - "days".length()));
            } else if (word.length() == 3) {
                period = GlobalPeriod.of(word);
            } else {
                modifiers.add(word);
            }
        }
        LocalDate date = LocalDate.parse(words.get(1));
        return new FurnishedService(
                number,
                ProcedureCode.of(words.get(0)),
                ModifierSet.of(List.copyOf(modifiers)),
                practitioner,
                date,
                period,
                test,
                vaccine,
                !refused,
                days,
                Policies.medicare().on(date));
    }

    /** The findings: {@code 2 GLOBAL_PACKAGE_VISIT}, rising by line. */
    static List<String> judge(List<FurnishedService> services, SameDayEdits edits) {
        List<String> said = new ArrayList<>();
        judge(services, edits, (finding, place) -> said.add(services.get(place).number() + " " + finding.code()));
        Collections.sort(said);
        return said;
    }

    /** Both questions, the second with what the first has refused. */
    static void judge(List<FurnishedService> services, SameDayEdits edits, ObjIntConsumer<Finding> findings) {
        List<FurnishedService> left = new ArrayList<>(services);
        HistoryRules.judgePackages(services, edits, (finding, place) -> {
            findings.accept(finding, place);
            if (finding.severity() == Severity.DENIAL) {
                left.set(place, refused(left.get(place)));
            }
        });
        HistoryRules.judgeVisits(left, findings);
    }

    private static FurnishedService refused(FurnishedService service) {
        return new FurnishedService(
                service.number(),
                service.code(),
                service.modifiers(),
                service.practitioner(),
                service.date(),
                service.globalPeriod(),
                service.diagnosticTest(),
                service.vaccine(),
                false,
                service.postoperativeDays(),
                service.policy());
    }

    static List<String> judge(String text) {
        return judge(of(text), EDITS);
    }

    static List<String> messages(String text) {
        List<String> said = new ArrayList<>();
        judge(of(text), SameDayEdits.NONE, (finding, place) -> said.add(finding.message()));
        return said;
    }

    /** What a test expects, written with commas; {@code none} for nothing. */
    static List<String> expected(String text) {
        return text.equals("none")
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).sorted().toList();
    }
}
