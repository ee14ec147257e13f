package io.github.medpay.examples.x12.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Problem;
import io.github.medpay.examples.x12.segment.Segment;
import io.github.medpay.examples.x12.segment.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim of a remittance while its segments come in. */
final class ClaimDraft {

    /** As many as the standard has. */
    static final int MOST_LINES = 999;

    private static final int FIRST_REMARK = 3;
    private static final int LAST_REMARK = 7;

    private final Segment clp;
    private final List<LineDraft> lines = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable LocalDate date;
    private @Nullable Problem spoilt;
    private boolean lost;
    private boolean named;

    ClaimDraft(Segment clp) {
        this.clp = clp;
    }

    void spoil(Problem problem) {
        spoilt = spoilt == null ? problem : spoilt;
    }

    /** A segment of the claim was lost: what it said is not known. */
    void spoilByLoss() {
        lost = true;
        spoil(Problem.error(clp.place(), "part of the claim could not be read; the claim is left out"));
    }

    void namePatient() {
        named = true;
    }

    /** Whether a patient who is named now is that of a claim whose CLP was lost. */
    boolean isPatientOfAnother() {
        return lost && (named || !lines.isEmpty());
    }

    void add(Segment segment) {
        if (segment.tag().equals("SVC")) {
            if (lines.size() == MOST_LINES) {
                throw new BadElementException(
                        segment.place(), "is one line more than the " + MOST_LINES + " that are read");
            }
            lines.add(new LineDraft(segment));
        } else if (!lines.isEmpty()) {
            lines.get(lines.size() - 1).add(segment);
        } else {
            addOwn(segment);
        }
    }

    private void addOwn(Segment segment) {
        switch (segment.tag()) {
            case "CAS" -> {
                if (adjustments.size() > MOST_LINES) {
                    throw new BadElementException(segment.place(), "is one adjustment too many");
                }
                adjustments.addAll(Elements.adjustments(segment));
            }
            case "MOA" -> {
                for (int i = FIRST_REMARK; i <= LAST_REMARK; i++) {
                    if (!segment.element(i).isEmpty() && remarks.size() < MOST_LINES) {
                        remarks.add(segment.element(i));
                    }
                }
            }
            case "DTM" -> {
                if (segment.element(1).equals("232")) {
                    date = Values.day(segment, 2, segment.element(2));
                }
            }
            default -> {}
        }
    }

    RemittanceReading build() {
        try {
            return spoilt != null ? new RemittanceReading.OfProblem(spoilt) : new RemittanceReading.OfClaim(claim());
        } catch (BadElementException e) {
            return new RemittanceReading.OfProblem(e.asProblem("the claim is left out"));
        }
    }

    private RemittedClaim claim() {
        RemittedClaim claim = new RemittedClaim(
                clp.place(),
                clp.element(1),
                clp.element(2),
                Elements.requiredDollars(clp, 3),
                Elements.requiredDollars(clp, 4),
                List.copyOf(adjustments),
                List.copyOf(remarks),
                lines.stream().map(line -> line.build(date)).toList());
        if (!ClaimSums.areBounded(claim)) {
            throw new BadElementException(
                    clp.place(), "opens a claim with a sum of more than 12 digits before the point");
        }
        return claim;
    }
}
