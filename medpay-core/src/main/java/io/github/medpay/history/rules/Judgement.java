package io.github.medpay.history.rules;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** The services of one claim and its history, and which of them are still paid. Lives for one call. */
final class Judgement {

    private final List<FurnishedService> services;
    private final ObjIntConsumer<Finding> findings;
    private final boolean[] refused;

    Judgement(List<FurnishedService> services, ObjIntConsumer<Finding> findings) {
        this.services = services;
        this.findings = findings;
        this.refused = new boolean[services.size()];
        for (int i = 0; i < refused.length; i++) {
            refused[i] = !services.get(i).paid();
        }
    }

    int size() {
        return refused.length;
    }

    FurnishedService get(int place) {
        return services.get(place);
    }

    boolean isPaid(int place) {
        return !refused[place];
    }

    /** Says something of a line; a denial refuses it. */
    void say(int place, FindingCode code, String message) {
        say(place, code, () -> message);
    }

    /** Says something of a line, in words that are found when they are read; a denial refuses it. */
    void say(int place, FindingCode code, Supplier<String> message) {
        findings.accept(Finding.of(code, message), place);
        refused[place] |= code.severity() == Severity.DENIAL;
    }
}
