package io.github.medpay.history.rules;

import io.github.medpay.internal.code.RuleModifier;

/** The sentences of findings about packages: codes, line numbers, dates and modifiers. */
final class PackageMessages {

    private PackageMessages() {}

    static String visit(FurnishedService visit, GlobalPackage opened) {
        RuleModifier exception = opened.exception(visit.date());
        String when = switch (exception) {
            case UNRELATED_VISIT -> "if the visit has nothing to do with the surgery";
            case DECISION_FOR_SURGERY -> "if surgery was decided at the visit";
            default -> "if the visit is significant and separate from the procedure";
        };
        return isIncluded(visit, opened) + "; " + exception.symbol() + " would allow it, " + when;
    }

    static String procedure(FurnishedService procedure, GlobalPackage opened) {
        return isIncluded(procedure, opened)
                + "; 58 (staged), 78 (return to the operating room) or 79 (unrelated) would"
                + " allow it, if the record supports it";
    }

    static String unknown(FurnishedService service, GlobalPackage opened) {
        return "whether " + service.code() + " is in the surgical package of "
                + opened.opening().name() + " is unknown: the contractor sets its global period (YYY)";
    }

    static String prior(FurnishedService prior, GlobalPackage opened) {
        return prior.name() + " is in the global period of " + opened.opening().code() + " (" + days(opened)
                + ") and would be denied beside it; what it was paid may be taken back";
    }

    private static String isIncluded(FurnishedService service, GlobalPackage opened) {
        return service.code() + " is in the surgical package of "
                + opened.opening().name() + ", global period " + days(opened);
    }

    private static String days(GlobalPackage opened) {
        return opened.period().symbol() + " from " + opened.firstDay() + " to " + opened.lastDay();
    }
}
