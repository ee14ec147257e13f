package io.github.medpay.history.rules;

import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The packages that a claim and its history open, and what they include: visits, and later procedures (Claims
 * Processing Manual ch. 12 §40). A procedure that is denied here for want of a modifier opens its package all the same:
 * a service billed before never makes another one payable.
 */
final class GlobalPackages {

    private final List<GlobalPackage> packages;

    private GlobalPackages(List<GlobalPackage> packages) {
        this.packages = packages;
    }

    static GlobalPackages of(List<FurnishedService> services) {
        List<GlobalPackage> packages = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            GlobalPackage opened = GlobalPackage.of(services.get(i), i);
            if (opened != null) {
                packages.add(opened);
            }
        }
        packages.sort(GlobalPackage.ORDER);
        return new GlobalPackages(packages);
    }

    void judge(Judgement judgement, SameDayEdits edits) {
        for (int i = 0; i < judgement.size() && !packages.isEmpty(); i++) {
            FurnishedService service = judgement.get(i);
            if (service.isIn(CodeList.GLOBAL_PACKAGE_VISIT)) {
                if (!isSeparateCriticalCare(service)) {
                    judge(judgement, i, edits);
                }
            } else if (needsReason(service)) {
                judge(judgement, i, edits);
            }
        }
    }

    private static boolean isSeparateCriticalCare(FurnishedService visit) {
        RuleModifier separate = RuleModifier.SEPARATE_CARE;
        return visit.has(separate)
                && visit.isIn(CodeList.CRITICAL_CARE)
                && visit.policy().modifier(separate.symbol()).isPresent();
    }

    /** A procedure that must say why it is paid in another's period; tests, therapy and care by 55 need not. */
    private static boolean needsReason(FurnishedService service) {
        return service.isProcedure()
                && !service.diagnosticTest()
                && service.modifiers().discipline() == null
                && !service.has(RuleModifier.POSTOPERATIVE_CARE)
                && !service.has(RuleModifier.TECHNICAL_COMPONENT)
                && !service.has(RuleModifier.STAGED)
                && !service.has(RuleModifier.RETURN_TO_OPERATING_ROOM)
                && !service.has(RuleModifier.UNRELATED_PROCEDURE);
    }

    /**
     * One finding for each day of surgery whose package includes the service, and for each modifier that would take it out; the
     * unknown only where none does.
     */
    private void judge(Judgement judgement, int place, SameDayEdits edits) {
        FurnishedService service = judgement.get(place);
        List<GlobalPackage> said = new ArrayList<>(1);
        GlobalPackage unknown = null;
        for (GlobalPackage opened : packages) {
            boolean asked = opened.opening().number() != FurnishedService.PRIOR || !service.isPrior();
            if (!asked || !includes(opened, service, edits)) {
                continue;
            }
            if (opened.isUnknown()) {
                unknown = unknown == null ? opened : unknown;
            } else if (!isSaid(said, opened, service)) {
                said.add(opened);
                deny(judgement, place, opened);
            }
        }
        if (said.isEmpty() && unknown != null) {
            sayUnknown(judgement, place, unknown);
        }
    }

    private static boolean isSaid(List<GlobalPackage> said, GlobalPackage opened, FurnishedService service) {
        for (GlobalPackage other : said) {
            if (opened.isSaidWith(other, service)) {
                return true;
            }
        }
        return false;
    }

    private static boolean includes(GlobalPackage opened, FurnishedService service, SameDayEdits edits) {
        if (!service.isIn(CodeList.GLOBAL_PACKAGE_VISIT)) {
            return opened.coversProcedure(service.date());
        }
        return opened.covers(service.date())
                && !opened.excepts(service)
                && !(service.date().equals(opened.opening().date())
                        && edits.hold(service.code(), opened.opening().code(), service.date()));
    }

    private static void deny(Judgement judgement, int place, GlobalPackage opened) {
        FurnishedService service = judgement.get(place);
        boolean visit = service.isIn(CodeList.GLOBAL_PACKAGE_VISIT);
        if (service.isPrior()) {
            judgement.say(
                    opened.place(), FindingCode.PRIOR_SERVICE_AFFECTED, () -> PackageMessages.prior(service, opened));
        } else if (visit) {
            judgement.say(place, FindingCode.GLOBAL_PACKAGE_VISIT, () -> PackageMessages.visit(service, opened));
        } else {
            judgement.say(
                    place, FindingCode.GLOBAL_PACKAGE_PROCEDURE, () -> PackageMessages.procedure(service, opened));
        }
    }

    private static void sayUnknown(Judgement judgement, int place, @Nullable GlobalPackage opened) {
        FurnishedService service = judgement.get(place);
        if (opened != null && !service.isPrior()) {
            judgement.say(place, FindingCode.GLOBAL_PERIOD_UNKNOWN, () -> PackageMessages.unknown(service, opened));
        }
    }
}
