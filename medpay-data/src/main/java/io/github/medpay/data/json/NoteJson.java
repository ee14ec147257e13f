package io.github.medpay.data.json;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.TraceStep;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.Severity;
import java.util.List;

/** What stands beside the amounts: findings, steps of a trace, adjustments. */
final class NoteJson {

    private static final byte[] SEVERITY = Keys.first("severity");
    private static final byte[] CODE = Keys.next("code");
    private static final byte[] MESSAGE = Keys.next("message");
    private static final byte[] CITATION = Keys.next("citation");
    private static final byte[] RULE = Keys.first("rule");
    private static final byte[] FACTOR = Keys.next("factor");
    private static final byte[] RESULT = Keys.next("result");
    private static final byte[] DETAIL = Keys.next("detail");
    private static final byte[] GROUP = Keys.first("group");
    private static final byte[] REASON = Keys.next("reason");
    private static final byte[] REMARK = Keys.next("remark");
    private static final byte[] AMOUNT = Keys.next("amount");

    private NoteJson() {}

    static void findings(JsonBytes out, List<Finding> findings, boolean information) {
        out.put('[');
        boolean more = false;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (information || finding.severity() != Severity.INFO) {
                if (more) {
                    out.put(',');
                }
                more = true;
                finding(out, finding);
            }
        }
        out.put(']');
    }

    private static void finding(JsonBytes out, Finding finding) {
        out.put(SEVERITY);
        out.name(finding.severity());
        out.put(CODE);
        out.name(finding.code());
        out.put(MESSAGE);
        out.text(finding.message());
        out.put(CITATION);
        out.text(finding.citation());
        out.put('}');
    }

    static void trace(JsonBytes out, List<TraceStep> steps) {
        out.put('[');
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            step(out, steps.get(i));
        }
        out.put(']');
    }

    private static void step(JsonBytes out, TraceStep step) {
        out.put(RULE);
        out.name(step.rule());
        out.put(CITATION);
        out.text(step.citation());
        if (step.factor() != null) {
            out.put(FACTOR);
            out.number(step.factor());
        }
        out.put(RESULT);
        out.number(step.result());
        if (step.detail() != null) {
            out.put(DETAIL);
            out.text(step.detail());
        }
        out.put('}');
    }

    static void adjustments(JsonBytes out, List<Adjustment> adjustments) {
        out.put('[');
        for (int i = 0; i < adjustments.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            Adjustment adjustment = adjustments.get(i);
            out.put(GROUP);
            out.text(adjustment.group());
            out.put(REASON);
            out.text(adjustment.reason());
            out.put(REMARK);
            out.text(adjustment.remark().orElse(null));
            out.put(AMOUNT);
            out.number(adjustment.amount());
            out.put('}');
        }
        out.put(']');
    }
}
